import { type Chance, chanceFrom } from '../chance.ts'
import type { BookSheet } from '../files/cells.ts'
import { type CorpusFile, placed, sheetOf, writtenFile } from '../files/written.ts'
import { columnSet } from '../sheets/columns.ts'
import type { Look } from '../sheets/look.ts'
import { type Laid, laid } from '../sheets/sheet.ts'
import type { KeyedFinding } from '../slips/expected.ts'
import { wrongTotal } from '../slips/line-slips.ts'
import { lostCommaInLine, type Slip } from '../slips/slips.ts'
import { added, type Row } from '../tables/rows.ts'
import { type Asked, expenseByCode, incomeByCode } from '../tables/structures.ts'
import { plainFigures, plainLook } from './real-cases.ts'

const asked = (chance: Chance): Asked => ({
  chance,
  language: 'ru',
  decimals: 1,
  columns: 4,
  pairs: false,
  largest: 6_000,
})

const look: Look = {
  ...plainLook,
  language: 'ru',
  set: columnSet('years', 'ru'),
  codes: 'text',
  columnNumbers: 'digits',
}

const topRows = (rows: readonly Row[]) =>
  rows.filter(({ level, key }) => level === 0 && key !== 'all')

/** The sections of a detailed sheet without their lines, and the total. */
function block(key: string, name: string, rows: readonly Row[]): Row[] {
  const own = topRows(rows).map((row): Row => {
    const { of: _, kind: __, ...line } = row
    return { ...line, key: `${key} ${row.key}` }
  })
  const of = own.map((row) => row.key)
  return [...own, { key, name, level: 0, amounts: added(own, 4), of, kind: 'total' }]
}

/** Only the sections of the detailed sheets, their totals and what is left. */
function summary(income: readonly Row[], expense: readonly Row[]): Row[] {
  const all = [
    ...block('income', 'Всего доходов', income),
    ...block('expense', 'Всего расходов', expense),
  ]
  const of = (key: string) => all.find((row) => row.key === key)?.amounts ?? []
  const balance: Row = {
    key: 'balance',
    name: 'Дефицит (-), профицит (+)',
    level: 0,
    amounts: of('income').map((sum, at) => sum - (of('expense')[at] ?? 0)),
    of: ['income'],
    without: ['expense'],
    kind: 'balance',
  }
  return [...all, balance]
}

type Book = { income: Row[]; expense: Row[]; summary: Row[] }

function drawnBook(seed: number): Book {
  const chance = chanceFrom(seed)
  const { rows: income } = incomeByCode(asked(chance))
  const { rows: expense } = expenseByCode(asked(chance))
  return { income, expense, summary: summary(income, expense) }
}

const titles = { summary: 'Свод', income: 'Доходы', expense: 'Расходы' } as const

function laidBook(book: Book, cells: boolean): Record<keyof Book, Laid> {
  const figures = { ...plainFigures, as: cells ? ('cells' as const) : ('text' as const) }
  const dressed = (title: Look['dress']['title']) => ({
    ...look,
    figures,
    dress: { ...look.dress, title },
  })
  return {
    summary: laid(book.summary, dressed('both')),
    income: laid(book.income, dressed('income')),
    expense: laid(book.expense, dressed('expense')),
  }
}

const sheetsOf = (all: Record<keyof Book, Laid>): BookSheet[] =>
  (['summary', 'income', 'expense'] as const).map((which) => sheetOf(titles[which], all[which]))

const notes: BookSheet = {
  name: 'Түшүндүрмө кат',
  rows: [
    ['2027-жылдын бюджетине түшүндүрмө кат'],
    [],
    ['Бюджет 2026-жылга салыштырмалуу 8,4 % көп.'],
    ['Калктын саны', 6215],
    ['Түтүн саны', 1480],
  ],
}

function cleanBooks(): CorpusFile[] {
  const [first, second, third] = [9_001, 9_002, 9_003].map(drawnBook)
  if (!first || !second || !third) throw new Error('three books')
  const old = laidBook(second, true)
  const hidden = third.expense.map((row) =>
    row.level === 1 && row.key.endsWith('20') ? { ...row, hidden: true } : row,
  )
  return [
    writtenFile('clean-book-summary', sheetsOf(laidBook(first, true)), 'xlsx', []),
    writtenFile('clean-book-notes', [...sheetsOf(laidBook(second, false)), notes], 'xlsx', []),
    writtenFile(
      'clean-book-hidden-sheet',
      [
        ...sheetsOf(laidBook(first, true)),
        { ...sheetOf('Эски вариант', old.expense), hidden: true },
      ],
      'xlsx',
      [],
    ),
    writtenFile(
      'clean-book-hidden-rows',
      sheetsOf(laidBook({ ...third, expense: hidden }, true)),
      'xlsx',
      [],
    ),
  ]
}

/** A slip in the detailed sheet; the summary keeps the right figures. */
function slippedBook(
  name: string,
  slip: Slip,
  which: 'income' | 'expense',
  seed: number,
): CorpusFile {
  for (let attempt = 0; attempt < 200; attempt++) {
    const book = drawnBook(seed * 1_000 + attempt)
    const chance = chanceFrom(seed * 1_000 + attempt + 500)
    const given = {
      rows: book[which],
      chance,
      columns: 4,
      decimals: 1,
      pairs: false,
      coded: true,
      text: true,
    } as const
    const slipped = slip(given)
    if (!slipped) continue
    const all = laidBook({ ...book, [which]: slipped.rows }, seed % 2 === 0)
    const placedIn = (finding: KeyedFinding) =>
      placed(finding, all[which], titles[which], 'thousand')
    return writtenFile(name, sheetsOf(all), 'xlsx', slipped.expected.map(placedIn))
  }
  throw new Error(name)
}

/** Books of several sheets that tell the same money. */
export const bookFiles = (): CorpusFile[] => [
  ...cleanBooks(),
  slippedBook('slip-book-comma', lostCommaInLine, 'expense', 71),
  slippedBook('slip-book-total', wrongTotal(false), 'income', 72),
]
