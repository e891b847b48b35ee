import { Button } from '../../ui/button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import type { GrantsStage } from './grants-view.ts';
import type { GrantsSection } from './use-section.ts';
import { words } from './words.ts';

type GrantsActionProps = {
  readonly stage: GrantsStage;
  readonly section: GrantsSection;
  readonly canAward: boolean;
  readonly onAdd: () => void;
  readonly onAward: () => void;
};

/** The one action of the moment; sections other than the requests bring their own. */
export function GrantsAction({ stage, section, canAward, onAdd, onAward }: GrantsActionProps) {
  if (stage === 'awarded') {
    return (
      <ScreenLink to="reservoir" tone="secondary">
        {words.toReservoir}
      </ScreenLink>
    );
  }
  if (section !== 'requests' || stage === 'voting') return null;
  if (stage !== 'ready' || !canAward) {
    return (
      <Button tone="primary" onClick={onAdd}>
        {words.add}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={onAdd}>{words.add}</Button>
      <Button tone="primary" onClick={onAward}>
        {words.award}
      </Button>
    </>
  );
}
