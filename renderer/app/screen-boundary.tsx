import { Component, type ReactNode } from 'react';
import { Page } from '../ui/page-header.tsx';
import { ErrorState } from '../ui/states.tsx';
import { words } from './words.ts';

type BoundaryState = { readonly error: unknown };

/** Keeps a failing screen from taking the window down. React offers this to classes only. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error ?? new Error('unknown') };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Page>
        <ErrorState
          title={words.screenFailed}
          sentence={words.screenFailedSentence}
          onRetry={() => this.setState({ error: null })}
          detail={error instanceof Error ? error.message : String(error)}
        />
      </Page>
    );
  }
}
