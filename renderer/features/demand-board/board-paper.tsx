import type { Board } from '../../../shared/demand-board/board.ts';
import type { BoardPublication } from '../../../shared/demand-board/board-publication.ts';
import { dateTime } from '../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import styles from './board-paper.module.css';
import { deadlineText, lineTexts, rollUpTexts, withheldText } from './line-texts.ts';
import { publishedWords as words } from './published-words.ts';

const heads = [
  words.product,
  words.quality,
  words.open,
  words.flexible,
  words.cases,
  words.band,
  words.weeks,
  words.households,
];

/** The last published board on paper. */
export function BoardPaper({ publication: { board, at } }: { readonly publication: BoardPublication }) {
  const terms = [`${words.deadline}: ${deadlineText(board)}.`, board.contact && `${words.contact}: ${board.contact}.`];
  return (
    <PrintSheets paper={usualPaper(board.currency)}>
      <PrintSheet title={words.title(board.coop)} sentence={words.lead}>
        <p>{terms.filter(Boolean).join(' ')}</p>
        {board.lines.length === 0 ? <p>{words.nothing}</p> : <LinesOnPaper board={board} />}
        {board.rollUps.length > 0 && <SumsOnPaper board={board} />}
        <p>{[words.privacy, withheldText(board), words.asOf(dateTime(at))].filter(Boolean).join(' ')}</p>
      </PrintSheet>
    </PrintSheets>
  );
}

function LinesOnPaper({ board }: { readonly board: Board }) {
  return (
    <table className={styles['lines']}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {board.lines.map((line) => {
          const texts = lineTexts(line, board);
          return (
            <tr key={line.product}>
              <td>
                {texts.name}
                {texts.neighbours !== '' && <div>{texts.neighbours}</div>}
                {texts.byWeek !== '' && <div>{texts.byWeek}</div>}
              </td>
              <td>{texts.quality}</td>
              <td data-number="">{texts.open}</td>
              <td data-number="">{texts.flexible}</td>
              <td>{texts.cases}</td>
              <td>{texts.band}</td>
              <td>{texts.weeks}</td>
              <td>{texts.households}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function SumsOnPaper({ board }: { readonly board: Board }) {
  return (
    <>
      <h2>{words.sums}</h2>
      <p>{words.sumsLead}</p>
      <table>
        <thead>
          <tr>
            <th>{words.department}</th>
            <th>{words.open}</th>
            <th>{words.households}</th>
          </tr>
        </thead>
        <tbody>
          {board.rollUps.map((sum) => {
            const texts = rollUpTexts(sum);
            return (
              <tr key={`${sum.department} ${sum.unit}`}>
                <td>{`${texts.department}, ${texts.goods}`}</td>
                <td data-number="">{texts.open}</td>
                <td>{texts.households}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
