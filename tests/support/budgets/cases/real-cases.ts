import type { SeparatedFormat } from '../files/separated.ts'
import { type CorpusFile, placed, separatedSheet, sheetOf, writtenFile } from '../files/written.ts'
import { columnSet } from '../sheets/columns.ts'
import type { FigureStyle } from '../sheets/figures.ts'
import type { Look } from '../sheets/look.ts'
import { laid } from '../sheets/sheet.ts'
import type { KeyedFinding } from '../slips/expected.ts'
import { misfits } from '../slips/expected.ts'
import type { Row } from '../tables/rows.ts'
import { janBulak, karaKujur, kazanKuigan, naryn } from './real-budgets.ts'

export const plainFigures: FigureStyle = {
  as: 'text',
  decimals: 1,
  mark: ',',
  space: ' ',
  minus: '-',
  zero: '-',
}

/** A sheet's look without anything awkward. */
export const plainLook: Look = {
  language: 'ky',
  dress: { annex: 1, title: 'income', unit: 'thousand', unitAt: 'own' },
  foot: 1,
  set: columnSet('year', 'ky'),
  figures: plainFigures,
  codes: 'none',
  second: false,
  yearNumbers: false,
  continued: false,
  numbered: false,
  columnNumbers: false,
  page: null,
  gaps: false,
  indent: 'none',
  formulas: false,
  margin: 0,
  percentSign: false,
  brokenHeads: false,
}

type Real = {
  name: string
  /** The sheet's title and the head of its only column. */
  titled?: readonly [title: string, head: string]
  rows: Row[]
  look?: Partial<Look>
  format?: 'xlsx' | SeparatedFormat
  hint?: KeyedFinding['hint']
}

const twoYears: Look['set'] = {
  columns: [2021, 2022].map((year, at) => ({ kind: 'money', at, head: `${year}-ж.` })),
  money: 2,
  pairs: false,
}

const cells: FigureStyle = { ...plainFigures, as: 'cells' }
const separated: SeparatedFormat = { separator: ';', encoding: 'utf8-bom' }
const withAmount = (rows: Row[], key: string, thousands: number, bare = false): Row[] =>
  rows.map((row) =>
    row.key === key
      ? {
          ...row,
          amounts: [Math.round(thousands * 100)],
          ...(bare && { written: { 0: 'bare' as const } }),
        }
      : row,
  )

const lost = (key: string): KeyedFinding['hint'] => ({ kind: 'lost-comma', key })

const ofNaryn = ['Нарын шаарынын 2017-жылга бюджетинин кирешелери', '2017-ж.'] as const
const ofKaraKujur = ['Кара-Кужур айыл аймагынын 2021-2022-жылдарга бюджети', ''] as const
const ofKazanKuigan = ['Казан-Куйган айыл аймагынын 2023-жылга бюджети', '2023-ж.'] as const
const ofJanBulak = ['Жан-Булак айыл аймагынын 2020-жылдагы бюджети', '2020-ж.'] as const

const reals: readonly Real[] = [
  { name: 'clean-naryn-2017-text', rows: naryn, titled: ofNaryn },
  {
    name: 'clean-naryn-2017-cells',
    rows: naryn,
    titled: ofNaryn,
    look: { figures: cells, formulas: true },
  },
  { name: 'clean-naryn-2017-csv', rows: naryn, titled: ofNaryn, format: separated },
  {
    name: 'slip-naryn-royalty',
    rows: withAmount(naryn, 'royalty', 137, true),
    titled: ofNaryn,
    hint: lost('royalty'),
  },
  {
    name: 'slip-naryn-patent-digits',
    rows: withAmount(naryn, 'voluntary', 8_536),
    titled: ofNaryn,
    look: { figures: cells },
    hint: { kind: 'digits-swapped', key: 'voluntary' },
  },
  {
    name: 'slip-kara-kujur-text',
    rows: karaKujur,
    titled: ofKaraKujur,
    look: { set: twoYears },
    hint: lost('all'),
  },
  {
    name: 'slip-kara-kujur-cells',
    rows: karaKujur,
    titled: ofKaraKujur,
    look: { set: twoYears, figures: cells },
    hint: lost('all'),
  },
  {
    name: 'slip-kara-kujur-csv',
    rows: karaKujur,
    titled: ofKaraKujur,
    look: { set: twoYears, foot: 0 },
    format: { separator: '\t', encoding: 'utf16le' },
    hint: lost('all'),
  },
  { name: 'slip-kazan-kuigan-text', rows: kazanKuigan, titled: ofKazanKuigan },
  { name: 'slip-kazan-kuigan-csv', rows: kazanKuigan, titled: ofKazanKuigan, format: separated },
  {
    name: 'clean-jan-bulak',
    rows: janBulak(-238.3),
    titled: ofJanBulak,
    look: { columnNumbers: 'digits' },
  },
  {
    name: 'slip-jan-bulak-digits',
    rows: janBulak(-283.3),
    titled: ofJanBulak,
    hint: { kind: 'digits-swapped', key: 'balance' },
  },
  {
    name: 'slip-jan-bulak-sign',
    rows: janBulak(238.3),
    titled: ofJanBulak,
    look: { figures: cells },
    hint: { kind: 'lost-sign', key: 'balance' },
  },
]

function titledLook(look: Look, titled: Real['titled']): Look {
  if (!titled) return look
  const [words, head] = titled
  const [only] = look.set.columns
  const set =
    only && look.set.money === 1
      ? { ...look.set, columns: [{ kind: 'money' as const, at: 0, head }] }
      : look.set
  return { ...look, set, dress: { ...look.dress, annex: 0, words } }
}

/** A sheet of rows as they are, with the findings that its own sums show. */
export function fileOf(
  { name, rows, titled, look = {}, format = 'xlsx', hint = null }: Real,
  more: readonly KeyedFinding[] = [],
): CorpusFile {
  const whole = titledLook({ ...plainLook, ...look }, titled)
  const sheet = laid(rows, whole)
  const title = format === 'xlsx' ? 'Бюджет' : separatedSheet
  const found = misfits(rows, whole.set.money).map((finding) => ({ ...finding, hint }))
  const expected = [...found, ...more].map((one) => placed(one, sheet, title, whole.dress.unit))
  return writtenFile(name, [sheetOf(title, sheet)], format, expected)
}

export const realFiles = (): CorpusFile[] => reals.map((real) => fileOf(real))
