import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

/** The price rule announced carefully because its predictions had failed: never hidden from the hall. */
export function FellBackNotice() {
  return (
    <Notice tone="attention" title={words.fellBack}>
      {words.fellBackSentence}
    </Notice>
  );
}
