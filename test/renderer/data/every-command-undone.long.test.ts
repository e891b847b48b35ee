import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { fillAbsentHouseholds } from '../../../renderer/data/commands/absent-commands.ts';
import {
  applyAllowanceRule,
  askException,
  decideException,
  withdrawException,
} from '../../../renderer/data/commands/allowance-commands.ts';
import { setBoardNote, setBoardSettings, setNeighbourDemand } from '../../../renderer/data/commands/board-commands.ts';
import { addPledge, beginCaseFill, endCaseFill, setCaseRules } from '../../../renderer/data/commands/case-commands.ts';
import * as damages from '../../../renderer/data/commands/damage-commands.ts';
import { discardDraft, saveDraft } from '../../../renderer/data/commands/draft-commands.ts';
import * as boards from '../../../renderer/data/commands/grant-board-commands.ts';
import * as requests from '../../../renderer/data/commands/grant-request-commands.ts';
import * as ballots from '../../../renderer/data/commands/grant-vote-commands.ts';
import { tickVoter, untickVoter } from '../../../renderer/data/commands/grant-voter-commands.ts';
import { addHousehold, removeHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { removeOffer, setOffer } from '../../../renderer/data/commands/offer-commands.ts';
import { decideOffer, withdrawDecision } from '../../../renderer/data/commands/offer-decision-commands.ts';
import * as orders from '../../../renderer/data/commands/order-commands.ts';
import { checkPaper, discardPaper, enterPaper } from '../../../renderer/data/commands/paper-commands.ts';
import { submitPlan } from '../../../renderer/data/commands/plan-commands.ts';
import * as makers from '../../../renderer/data/commands/producer-input-commands.ts';
import { addProduct } from '../../../renderer/data/commands/product-commands.ts';
import * as goods from '../../../renderer/data/commands/public-good-commands.ts';
import { announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { keepMarketSeries, removeSeries, takeSeriesPrice } from '../../../renderer/data/commands/series-commands.ts';
import { createAssembly } from '../../../renderer/data/commands/settings-commands.ts';
import { setPauses } from '../../../renderer/data/commands/standing-commands.ts';
import { countStock } from '../../../renderer/data/commands/stock-commands.ts';
import { issueStockingList } from '../../../renderer/data/commands/stocking-list-commands.ts';
import { setStoreCalendar } from '../../../renderer/data/commands/store-calendar-commands.ts';
import { addSupplier, makeSupplier, removeSupplier } from '../../../renderer/data/commands/supplier-commands.ts';
import { preferSupply, removeSupply, setSupplies } from '../../../renderer/data/commands/supply-commands.ts';
import { removeTemplate, saveTemplate } from '../../../renderer/data/commands/template-commands.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { usualBoardSettings } from '../../../shared/demand-board/board-settings.ts';
import type { GrantVote } from '../../../shared/grants/grant-vote.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { everyWeek, product as listed, stockingList, supplier, supply } from '../../builders/stocking-cases.ts';
import { line, offer, product, settings } from './sample-rows.ts';
import { contents, household, newBook, openAgain, testDesk } from './test-book.ts';

type Step = readonly [name: string, act: (book: Book) => Promise<CommandAnswer>];

const week = '2027-01-04';
const pledge = { delivery: week, product: 'A', household: 'H1' };
const series = {
  ...{ product: 'A', source: 'BLS', item: 'Apples', unit: 'lb', currency: 'USD' },
  points: [{ date: '2026-08-01', priceTenThousandths: 18_541 }],
};
const decision = { producer: 'Farm', product: 'A', kind: 'accepted', priority: 1, why: 'part of it' } as const;
const plan = (code: string, want: number) => ({ household: code, lines: [line(0, want), line(1)], origin: null });
const delivery = (units: number, rest: 'open' | 'closed') => ({
  ...{ on: '2027-01-05', rest },
  lines: [{ product: 'A', came: quantity(units), shrink: quantity(0) }],
});

function list() {
  const supplies = [supply({ product: 'A', supplier: 'MILL', leadDays: 2 })];
  const products = [listed({ code: 'A', caseSize: 8000 })];
  const made = stockingList({ products, demand: new Map([['A', everyWeek(22_000)]]), stock: [], supplies });
  return { from: week, coverDays: 14, ...made };
}

const vote = {
  votes: { inFavour: 1, against: 0, abstained: 0 },
  why: 'said so',
  heldOn: week,
  outcome: 'accepted',
} as const;
const rule = { perHousehold: money(3000), perPerson: [money(5000)], perChild: null, roundTo: money(1) };
const inputs = { producer: 'Farm', labourHours: quantity(1000), pricePerHour: money(9e6), goods: [], others: [] };
const van: goods.PublicGoodEntry = {
  ...{ name: 'Van', unit: 'van', costPerUnit: money(900), units: quantity(1000), per: 'week', sharedBy: 'person' },
  ...{ own: { coop: 'Willow Creek', partBasisPoints: 10_000 }, others: [], supporters: 2 },
};
const noise = {
  ...{ producer: 'Farm', product: 'A', damage: 'Noise', unit: 'hour', damagePerUnit: quantity(10) },
  ...{ pricePerDamage: money(50), community: 'Lane', permitsPerWeek: quantity(1000) },
};

const request: requests.RequestEntry = {
  ...{ producer: 'Farm', product: 'A', purpose: 'Cold room', amount: money(6_500_00), addsPerWeek: quantity(20_000) },
  ...{ recoveryShareBasisPoints: 1000, minimumAmount: money(1_000_00), relatedPersons: ['Dana'] },
  milestones: [{ what: 'Built', dueOn: '2027-03-01' }],
};
const recusal = { request: 'G001', director: 'Dana', why: 'sister' };
const membersVote: Omit<GrantVote, 'status'> = {
  ...{ voteType: 'approval', mostPoints: 1, ties: { kind: 'id' }, check: 'none', source: { kind: 'ballots' } },
  rule: { kind: 'phragmen' },
};
const ballot = { number: '1', group: null, requests: ['G001'], points: null };

/** Each stands on those before it. */
const steps: readonly Step[] = [
  ['drafts.save', (book) => saveDraft(book, plan('H1', 30_000))],
  ['plans.submit', (book) => submitPlan(book, plan('H1', 30_000))],
  ['plans.submit, changed', (book) => submitPlan(book, plan('H1', 31_000))],
  ['plans.pause', (book) => setPauses(book, 'H1', { pauses: [{ from: week, until: '2027-01-11' }], endsOn: null })],
  ['plans.pause, over', (book) => setPauses(book, 'H1', { pauses: [], endsOn: null })],
  ['drafts.save, another', (book) => saveDraft(book, plan('H2', 2000))],
  ['drafts.discard', (book) => discardDraft(book, 'H2')],
  ['paper.enter', (book) => enterPaper(book, 'H2', [line(0, 4000)])],
  ['paper.check', (book) => checkPaper(book, 'H2', { why: 'nobody else is here', newer: 'ask' })],
  ['paper.enter, again', (book) => enterPaper(book, 'H2', [line(1, 4000)])],
  ['paper.discard', (book) => discardPaper(book, 'H2')],
  ['templates.save', (book) => saveTemplate(book, { name: 'Basket', people: 2, lines: [line(0)] })],
  ['plans.fill-absent', (book) => fillAbsentHouseholds(book, 'T001')],
  ['templates.remove', (book) => removeTemplate(book, 'T001')],
  ['households.remove', (book) => removeHousehold(book, 'H3')],
  ['suppliers.add', (book) => addSupplier(book, supplier('MILL'))],
  ['suppliers.add, another', (book) => addSupplier(book, supplier('FARM'))],
  ['supplies.set', (book) => setSupplies(book, [supply({ product: 'A', supplier: 'MILL', leadDays: 2 })])],
  ['supplies.set, another', (book) => setSupplies(book, [supply({ product: 'A', supplier: 'FARM', preference: 2 })])],
  ['supplies.prefer', (book) => preferSupply(book, 'A', 'FARM')],
  ['supplies.remove', (book) => removeSupply(book, 'A', 'FARM')],
  ['suppliers.remove', (book) => removeSupplier(book, 'FARM')],
  ['series.keep', (book) => keepMarketSeries(book, { series: [series], use: [] })],
  ['series.use', (book) => takeSeriesPrice(book, { product: 'A', source: 'BLS', date: '2026-08-01' })],
  ['series.remove', (book) => removeSeries(book, 'A', 'BLS')],
  ['offers.set', (book) => setOffer(book, offer('Farm', 'A'))],
  ['offers.decide', (book) => decideOffer(book, { ...decision, accepted: quantity(1000) })],
  ['offers.undecide', (book) => withdrawDecision(book, 'Farm', 'A')],
  ['offers.decide, again', (book) => decideOffer(book, { ...decision, accepted: quantity(2000) })],
  ['suppliers.from-producer', (book) => makeSupplier(book, 'Farm')],
  ['offers.remove', (book) => removeOffer(book, 'Farm', 'A')],
  ['board.settings', (book) => setBoardSettings(book, { ...usualBoardSettings, contact: 'office' })],
  ['board.note', (book) => setBoardNote(book, { product: 'A', quality: 'ripe', federationOnly: false })],
  ['board.neighbour', (book) => setNeighbourDemand(book, { coop: 'Alder', product: 'A', perWeek: quantity(1000) })],
  ['store-calendar.set', (book) => setStoreCalendar(book, { deliveryDays: [1], orderDays: [], holidays: [] })],
  ['stocking-lists.issue', (book) => issueStockingList(book, list())],
  ['orders.make', (book) => orders.makePurchaseOrders(book, 'L1')],
  ['orders.revise', (book) => orders.revisePurchaseOrder(book, 'L1-MILL', new Map([['A', 3]]))],
  ['orders.send', (book) => orders.sendPurchaseOrder(book, 'L1-MILL')],
  ['orders.receive', (book) => orders.receivePurchaseOrder(book, 'L1-MILL', delivery(8000, 'open'))],
  ['orders.cancel', (book) => orders.cancelPurchaseOrder(book, 'L1-MILL', 'too late')],
  ['stock.set', (book) => countStock(book, [{ product: 'A', onHand: quantity(5000), onOrder: null }])],
  ['cases.rules', (book) => setCaseRules(book, { fairness: { kind: 'evenly' }, rest: 'tolerance' })],
  ['cases.begin', (book) => beginCaseFill(book, week)],
  ['cases.add', (book) => addPledge(book, pledge, quantity(1000))],
  ['cases.end', (book) => endCaseFill(book, week)],
  ['rounds.open', (book) => announceRound(book)],
  ['rounds.close', (book) => closeOpenRound(book)],
  ['allowances.apply-rule', (book) => applyAllowanceRule(book, rule, 'voted')],
  [
    'allowances.ask-exception',
    (book) => askException(book, { household: 'H1', amountPerWeek: money(500), reason: 'a guest' }),
  ],
  ['allowances.decide-exception', (book) => decideException(book, 'H1', vote)],
  ['allowances.withdraw-exception', (book) => withdrawException(book, 'H1')],
  ['producer-inputs.set', (book) => makers.setProducerInputs(book, inputs)],
  ['producer-inputs.decide', (book) => makers.decideProducer(book, 'Farm', vote)],
  ['producer-inputs.remove', (book) => makers.removeProducerInputs(book, 'Farm')],
  ['public-goods.add', (book) => goods.addPublicGood(book, van)],
  ['public-goods.revise', (book) => goods.revisePublicGood(book, 'P001', { ...van, supporters: 3 })],
  ['public-goods.decide', (book) => goods.decidePublicGood(book, 'P001', vote)],
  ['public-goods.remove', (book) => goods.removePublicGood(book, 'P001')],
  ['damages.add', (book) => damages.addDamage(book, noise)],
  ['damages.revise', (book) => damages.reviseDamage(book, 'D001', { ...noise, community: 'Mill Lane' })],
  ['damages.decide', (book) => damages.decideDamage(book, 'D001', vote)],
  ['damages.remove', (book) => damages.removeDamage(book, 'D001')],
  ['grant-requests.add', (book) => requests.addGrantRequest(book, request)],
  ['grant-requests.revise', (book) => requests.reviseGrantRequest(book, { ...request, id: 'G001', purpose: 'Barn' })],
  ['grant-board.set', (book) => boards.setGrantBoard(book, { directors: ['Ann', 'Dana'], neededVotes: 1 })],
  ['grant-board.recuse', (book) => boards.recuseDirector(book, recusal)],
  ['grant-board.withdraw-recusal', (book) => boards.withdrawRecusal(book, recusal)],
  ['grant-board.recuse, again', (book) => boards.recuseDirector(book, recusal)],
  ['grant-requests.remove', (book) => requests.removeGrantRequest(book, 'G001')],
  ['grant-requests.add, again', (book) => requests.addGrantRequest(book, request)],
  ['grant-vote.choose', (book) => ballots.chooseGrantVote(book, membersVote)],
  ['grant-vote.drop', (book) => ballots.dropGrantVote(book)],
  ['grant-vote.choose, again', (book) => ballots.chooseGrantVote(book, membersVote)],
  ['grant-vote.open', (book) => ballots.openGrantVote(book)],
  ['grant-ballots.enter', (book) => ballots.enterBallot(book, ballot)],
  ['grant-ballots.check', (book) => ballots.checkBallotAgain({ ...book, desk: testDesk('Ben') }, ballot)],
  ['grant-ballots.remove', (book) => ballots.removeBallot(book, '1')],
  ['grant-ballots.enter, again', (book) => ballots.enterBallot(book, ballot)],
  ['grant-voters.tick', (book) => tickVoter(book, 'H1')],
  ['grant-voters.untick', (book) => untickVoter(book, 'H1')],
  ['grant-vote.lock', (book) => ballots.lockGrantVote(book)],
];

function changeId(answer: CommandAnswer, name: string): string {
  if (answer.kind === 'saved' && answer.changeId !== null) return answer.changeId;
  return expect.fail(`${name}: ${JSON.stringify(answer)}`);
}

const bytes = async (book: Book) => JSON.stringify(await contents(book));

test('every command is taken back to the same bytes and done again to the same bytes', {
  timeout: 30_000,
}, async () => {
  const { book, host } = await newBook();
  changeId(await createAssembly(book, settings), 'create');
  for (const code of ['A', 'B']) changeId(await addProduct(book, product(code)), code);
  for (const code of ['H1', 'H2', 'H3']) changeId(await addHousehold(book, household(code)), code);
  for (const [name, act] of steps) {
    const before = await bytes(book);
    const done = changeId(await act(book), name);
    const after = await bytes(book);
    expect(after, name).not.toBe(before);
    const undone = changeId(await undoChange(book, done), `undo of ${name}`);
    expect(await bytes(book), `undo of ${name}`).toBe(before);
    changeId(await undoChange(book, undone), `redo of ${name}`);
    expect(await bytes(book), `redo of ${name}`).toBe(after);
  }
  const end = await bytes(book);
  await host.call('snapshots.take', { bookId: book.bookId, reason: 'timer' });
  await book.db.delete();
  expect(await bytes(await openAgain(book, host))).toBe(end);
});
