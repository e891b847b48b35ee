import type { Recounted } from '../../data/recount/carry-out.ts';
import { count, list, plural } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { DiffersNotice } from './differs-notice.tsx';
import { RecountedPrices } from './recounted-prices.tsx';
import { words } from './words.ts';

type ResultProps = { readonly name: string; readonly recounted: Recounted };

/** Equal to the cent, or the places that are not; then the seal and every price with its working. */
export function RecountResult({ name, recounted }: ResultProps) {
  const { published, rounds } = recounted;
  const differences = rounds.flatMap((round) => round.differences);
  const closed = published.rounds.length;
  const isDeclared = published.rounds.some(({ head }) => head.line.rule === 'declared');
  if (closed === 0 && differences.length === 0) {
    return <EmptyState title={words.none} sentence={words.noneSentence} />;
  }
  // A changed file may still end with the seal it was published with, and must not be taken for that file.
  const seal = differences.length === 0 ? published.rounds.at(-1)?.seal : undefined;
  return (
    <>
      {differences.length === 0 ? (
        <Notice
          tone="success"
          title={(isDeclared ? words.equalDeclared : words.equal)(plural(closed, words.roundForms))}
        >
          <p>
            {isDeclared ? words.equalDeclaredSentence(published.frame.name) : words.equalSentence(published.frame.name)}
          </p>
          {name !== words.ownName && <p>{words.fileName(name)}</p>}
        </Notice>
      ) : (
        <>
          <DiffersNotice
            title={words.differs(plural(differences.length, words.figureForms))}
            {...{ name, differences, published }}
          />
          <Panel title={words.differences}>
            <DifferenceTable differences={differences} published={published} />
          </Panel>
        </>
      )}
      <OlderNotice recounted={recounted} />
      <DeclaredNotice recounted={recounted} />
      {seal !== undefined && (
        <Panel title={words.seal} sentence={words.sealSentence}>
          <KeyValueList items={[{ label: words.roundNumber(count(closed)), value: grouped(seal) }]} />
        </Panel>
      )}
      <RecountedPrices recounted={recounted} />
    </>
  );
}

/** In groups of eight, as it is read out. */
function grouped(seal: string): string {
  return seal.match(/.{1,8}/g)?.join(' ') ?? seal;
}

/** Rounds after the first that name no rule: what they rest on was not kept yet when they were announced. */
function OlderNotice({ recounted }: { readonly recounted: Recounted }) {
  const older = recounted.published.rounds.slice(1).filter(({ head }) => head.line.rule === null);
  if (older.length === 0) return null;
  const named = list(older.map(({ head }) => words.roundNumber(count(head.line.round))));
  return <Notice tone="info" title={words.older(named)} />;
}

function DeclaredNotice({ recounted }: { readonly recounted: Recounted }) {
  const { published, rounds } = recounted;
  const declared = published.rounds.filter(({ head }) => head.line.rule === 'declared');
  if (declared.length === 0) return null;
  const named = list(declared.map(({ head }) => words.roundNumber(count(head.line.round)).toLowerCase()));
  const shown = rounds.flatMap(({ prices }) => prices.flatMap(({ restsOn }) => restsOn ?? []));
  const counts = [
    { say: words.exact, kinds: ['to-the-cent'] },
    { say: words.within, kinds: ['within', 'best'] },
    { say: words.withheld, kinds: ['withheld'] },
    { say: words.unshown, kinds: ['unshown'] },
  ].map(({ say, kinds }) => ({ say, many: shown.filter((one) => kinds.includes(one)).length }));
  return (
    <Notice tone="info" title={words.declared(named)}>
      {counts
        .filter(({ many }) => many > 0)
        .map(({ say, many }) => say(plural(many, words.shownForms)))
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </Notice>
  );
}
