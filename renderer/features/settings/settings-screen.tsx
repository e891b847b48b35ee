import { useSettings } from '../../data/queries/use-settings.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AboutPanel } from './about-panel.tsx';
import { ActorPanel } from './actor-panel.tsx';
import { LookPanel } from './look-panel.tsx';
import { RuleBookForm } from './rule-book-form.tsx';
import { words } from './words.ts';

export function SettingsScreen() {
  const settings = useSettings();
  return (
    <Page>
      <PageHeader title={words.title} sentence={words.sentence} />
      <LiveView state={settings}>
        {(value) =>
          value === null ? (
            <EmptyState
              title={words.noAssembly}
              sentence={words.noAssemblySentence}
              action={<a href="#/">{words.toStart}</a>}
            />
          ) : (
            <RuleBookForm settings={value} />
          )
        }
      </LiveView>
      <ActorPanel />
      <LookPanel />
      <AboutPanel />
    </Page>
  );
}
