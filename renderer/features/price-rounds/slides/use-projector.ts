import { useEffect } from 'react';

/** For as long as the wall is shown: the projector's colours, and nothing of the desk behind can be reached. */
export function useProjector(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset['theme'];
    const desk = document.getElementById('app');
    dataset['theme'] = 'projector';
    desk?.toggleAttribute('inert', true);
    return () => {
      desk?.toggleAttribute('inert', false);
      if (before === undefined) delete dataset['theme'];
      else dataset['theme'] = before;
    };
  }, []);
}
