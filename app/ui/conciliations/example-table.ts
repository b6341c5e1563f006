import { changesOf } from '#app/domain/conciliations/changes.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import {
  agreedMoves,
  type Move,
  type Offer,
  type TableLine,
} from '#app/domain/conciliations/offer.ts'
import type { ConciliationDesk, ConciliationPage } from '#app/domain/conciliations/pages.ts'
import { resultOf } from '#app/domain/conciliations/result.ts'
import { tableOf } from '#app/domain/conciliations/table.ts'
import { som } from '#app/domain/money.ts'
import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'
import { exampleRemark } from '../remarks/example-remark.ts'

const line = (key: string, name: string): RemarkLine => ({
  ...{ side: 'expenditure', key, code: key, name: { written: name, names: {} } },
  section: { key: key.slice(0, 3), name: { written: name, names: {} } },
})
const water = line('70630', 'Ичүүчү суу менен камсыздоо')
const games = line('70810', 'Спорт жана мелдештер')
const office = line('70111', 'Айыл өкмөтү жана кеңеш')
const standing = [
  { line: water, amount: som(1_180_000) },
  { line: games, amount: som(580_000) },
  { line: office, amount: som(3_660_000) },
  { line: line('70451', 'Жолдор'), amount: som(8_575_000) },
]

const remarkOn = (
  number: number,
  on: RemarkLine,
  more: Pick<PublicRemark, 'wish' | 'text' | 'wanted'>,
): PublicRemark => ({
  ...{ ...exampleRemark, number, line: on, ...more, voices: 17 },
  now: { fate: 'same', version: 2, amount: null, lines: [{ ...on, amount: null }] },
})
const remarks = [
  remarkOn(58, water, {
    ...{ wish: 'more', text: 'Кең-Сууга 400 метр суу түтүгү' },
    wanted: [
      { line: water, by: som(180_000) },
      { line: games, by: som(-180_000) },
    ],
  }),
  remarkOn(33, games, {
    ...{
      wish: 'more',
      text: 'Стадиондун отургучтары',
      wanted: [{ line: games, by: som(150_000) }],
    },
  }),
  remarkOn(61, games, { wish: 'less', text: 'Майрамдарга азыраак', wanted: [] }),
]

const whole = (one: RemarkLine): TableLine => ({ ...one, part: null })
const move = (from: RemarkLine, to: RemarkLine, thousands: number, remark: number): Move => ({
  ...{ from: whole(from), to: whole(to), amount: som(thousands * 1_000), remark },
})
const offers: readonly Offer[] = [
  {
    ...{ number: 1, by: 2, text: 'Отургучтарга 150 миң', withdrawn: false },
    moves: [{ ...move(office, games, 150, 33), from: { ...office, part: 'Байланыш' } }],
    stands: [{ side: 1, stand: 'against', words: 'Сметасы жок' }],
  },
  {
    ...{ number: 2, by: 3, text: 'Түтүккө 105 миң, траншеяны тургундар казат', withdrawn: false },
    moves: [move(games, water, 60, 58), move(office, water, 45, 58)],
    stands: [
      { side: 1, stand: 'agrees', words: '' },
      { side: 2, stand: 'against', words: 'Стадион дагы калтырылды' },
      { side: 3, stand: 'agrees', words: '' },
    ],
  },
]

/** A table that was announced and is to meet. */
const table: Conciliation = {
  ...{ place: 'ak-bulun', year: 2027, number: 1, remarks: [58, 33, 61], offers: [] },
  title: { ky: 'Кең-Суунун суусу, стадион жана мелдештер', ru: 'Вода в Кен-Суу и стадион' },
  begins: new Date('2027-02-02T09:00:00Z'),
  ends: new Date('2027-02-02T10:40:00Z'),
  where: { ky: 'Айыл өкмөтү, 4-бөлмө' },
  sides: [
    { number: 1, name: 'Кең-Суунун тургундары', kind: 'authors', women: 2, men: 1 },
    { number: 2, name: 'Жаштар комитети', kind: 'authors', women: 1, men: 1 },
    { number: 3, name: 'Бюджет боюнча туруктуу комиссия', kind: 'kenesh', women: null, men: 3 },
  ],
  announced: new Date('2027-01-29T04:00:00Z'),
  ...{ calledOff: null, protocol: null, returned: null, confirmed: null },
}

const pageOf = (one: Conciliation, stage: ConciliationPage['stage']): ConciliationPage => ({
  ...{ table: one, stage, remarks, made: null, adopted: null, departs: [] },
  before: { number: 2, kind: 'binding-draft' },
  needs: tableOf(
    remarks,
    ({ key }) => standing.find((other) => other.line.key === key)?.amount ?? null,
  ),
  results: remarks.map((remark) => resultOf(remark, one.offers)),
  changes: changesOf(
    agreedMoves(one.offers),
    standing,
    remarks.map((remark) => resultOf(remark, one.offers)),
  ),
})

export const announcedTable = pageOf(table, 'announced')

const results = remarks.map((remark) => resultOf(remark, offers))
const by = { account: 'ak-bulun:4', name: 'Э. Садыков' }
const at = new Date('2027-02-04T04:00:00Z')
const settled: Conciliation = {
  ...{ ...table, offers },
  protocol: {
    ...{ at: new Date('2027-02-03T04:00:00Z'), by: { account: 'ak-bulun:5', name: 'Ж. Осмонова' } },
    ...{ chair: 'Б. Алиева', secretary: 'Ж. Осмонова', text: 'Тараптар үч пикирди карады.' },
    replies: remarks.map(({ number }) => ({
      remark: number,
      reason: 'Тараптар ушуга макул болду.',
    })),
  },
  confirmed: { at, by, basis: 2, version: 3, results },
}

/** One that was held, confirmed, and whose moves are in a published version. */
export const settledTable: ConciliationPage = {
  ...pageOf(settled, 'confirmed'),
  made: { number: 3, published: true },
}

const may = { mayWrite: true, mayRecord: true, act: 7, open: true }
const options = standing.map((one) => ({ ...one.line, amount: one.amount, part: null }))

/** As the office sees it at each step. */
export const draftDesk: ConciliationDesk = {
  ...{ ...pageOf({ ...table, announced: null }, 'draft'), ...may, options },
}
export const heldDesk: ConciliationDesk = {
  ...{ ...pageOf({ ...table, offers }, 'held'), ...may, options },
}
export const writtenDesk: ConciliationDesk = {
  ...{ ...pageOf({ ...settled, confirmed: null }, 'written'), ...may, options },
}
