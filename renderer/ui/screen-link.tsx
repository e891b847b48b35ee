import { createContext, type ReactNode, useContext } from 'react';
import buttons from './button.module.css';
import type { ButtonTone } from './button.tsx';
import { classNames } from './class-names.ts';

/** Turns a screen's path ("plans", "plans/0012") into an address. The shell provides it. */
export type LinkTo = (path: string) => string;

const LinkContext = createContext<LinkTo>((path) => `#/${path}`);

export const LinkProvider = LinkContext.Provider;

export function useLinkTo(): LinkTo {
  return useContext(LinkContext);
}

type ScreenLinkProps = {
  readonly to: string;
  /** Looks like a button of this tone; without it, like a link. */
  readonly tone?: ButtonTone;
  readonly children: ReactNode;
};

/** A link to another screen. Screens do not import one another; they know each other's paths. */
export function ScreenLink({ to, tone, children }: ScreenLinkProps) {
  const linkTo = useLinkTo();
  return (
    <a href={linkTo(to)} className={tone && classNames(buttons['button'], buttons[tone])}>
      {children}
    </a>
  );
}
