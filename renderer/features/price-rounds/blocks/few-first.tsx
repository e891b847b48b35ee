import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Row } from '../../../ui/stack.tsx';
import { words } from './blocks-words.ts';

/** More rows than this stand in nobody's way until they are asked for. */
const fewRows = 10;

type FewFirstProps<Item> = {
  readonly rows: readonly Item[];
  readonly children: (shown: readonly Item[]) => ReactNode;
};

/** The first rows of a long list, and all of them on demand. */
export function FewFirst<Item>({ rows, children }: FewFirstProps<Item>) {
  const [isAll, setAll] = useState(false);
  return (
    <>
      {children(isAll ? rows : rows.slice(0, fewRows))}
      {rows.length > fewRows && (
        <Row>
          <Button onClick={() => setAll((before) => !before)}>
            {isAll ? words.showFew : words.showAll(rows.length)}
          </Button>
        </Row>
      )}
    </>
  );
}
