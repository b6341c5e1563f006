import { usualDays } from '#app/domain/budget/chain-dates.ts'
import type { BudgetLine } from '#app/domain/budget/line.ts'
import type { BudgetsDesk } from '#app/domain/budget/office/budgets-desk.ts'
import type { LineForm } from '#app/domain/budget/office/line-form.ts'
import type { RehearsalDesk } from '#app/domain/budget/office/rehearsal-desk.ts'
import type { FindingDesk, VersionDesk } from '#app/domain/budget/office/version-desk.ts'
import type { Reading } from '#app/domain/budget/rehearsal.ts'
import { sideTotals } from '#app/domain/budget/work/side-totals.ts'
import { som } from '#app/domain/money.ts'

const at = new Date('2026-11-30T10:38:00+06:00')
const drafted = { year: 2027, measure: 'draft' } as const
const line = { part: 'added', economic: null, source: null, programme: null, names: {} } as const

const lines: readonly BudgetLine[] = [
  {
    ...{ ...line, number: 1, parent: null, side: 'revenue', code: '', name: 'Трансферттер' },
    ...{ amounts: [{ ...drafted, tyiyn: som(85_986_000) }], from: { sheet: 'Бюджет', row: 34 } },
  },
  {
    ...{ ...line, number: 2, parent: 1, side: 'revenue', code: '1311', name: 'Теңдөөчү трансферт' },
    ...{ amounts: [{ ...drafted, tyiyn: som(8_598_600) }], from: { sheet: 'Бюджет', row: 31 } },
  },
]

const finding: FindingDesk = {
  ...{ sheet: 'Бюджет', row: 34, column: 'D', kind: 'total', name: 'Трансферттер' },
  ...{ printed: 8_598_600_000, computed: 859_860_000, hint: { kind: 'lost-comma', row: 34 } },
  ...{ line: 1, period: drafted, decision: null, note: '', notedBy: null, state: 'open' },
  possible: ['computed', 'mended', 'kept'],
}
const decided: FindingDesk = {
  ...{ ...finding, kind: 'code', row: 72, column: 'A', printed: null, computed: null, hint: null },
  ...{ decision: 'kept', note: 'жергиликтүү код', notedBy: 'А. Осмонова', state: 'noted' },
}

const reading: Reading = {
  ...{ rows: 214, lines: 180 },
  tables: [
    {
      ...{ key: '0-0', sheet: 'Бюджет', role: 'as-read', lines: 180 },
      columns: [
        { letter: 'A', head: 'Код', meaning: 'code' },
        { letter: 'B', head: 'Аталышы', meaning: 'name' },
        { letter: 'D', head: '2027', meaning: '2027 draft' },
      ],
    },
  ],
  notes: [
    { is: 'unit', sheet: 'Бюджет', named: 1, taken: 1_000 },
    { is: 'hidden-rows', sheet: 'Бюджет', rows: [12, 13] },
  ],
  extracts: [
    {
      ...{ sheet: 'Бюджет', letters: ['A', 'B', 'C', 'D'] },
      rows: [
        { row: 31, cells: ['1311', 'Теңдөөчү трансферт', '7 030,0', '8 598,6'] },
        { row: 34, cells: ['', 'Трансферттер', '8 170,0', '85986'] },
      ],
      marks: [{ row: 34, column: 'D' }],
    },
  ],
}

const file = { name: 'Бюджет-2027.xlsx', size: 48_000, hash: '41d0'.repeat(16) }

export const exampleRehearsal: RehearsalDesk = {
  ...{ number: 7, year: 2027, kind: 'binding-draft', reason: '', unit: 1_000, file },
  ...{ by: 'А. Осмонова', at, until: at, state: 'ready', refused: null, choices: {} },
  ...{ remembered: true, reading, rowsRead: null, findings: [finding], lines },
  ...{ totals: sideTotals(lines), before: { year: 2027, number: 1 } },
}

export const exampleVersion: VersionDesk = {
  departures: [],
  act: null,
  ...{ year: 2027, number: 2, kind: 'binding-draft', state: 'working', basis: 1 },
  ...{ reason: 'Трансферт такталды', unit: 1_000, file, revision: 0, hash: null },
  ...{ publishedAt: null, begunAt: at, begunBy: 'А. Осмонова', findings: [finding, decided] },
  ...{ totals: sideTotals(lines), count: 2, page: 1, pages: 1, reading, mayWrite: true },
  overtaken: {
    version: 3,
    differs: [{ code: '70640', name: 'Көчө жарыгы', there: som(500_000), here: null }],
  },
  lines: lines.map(({ number, side, code, name, part, amounts }) => ({
    ...{ number, side, code, name, part, amounts, depth: number - 1, total: number === 1 },
  })),
}

export const exampleLineForm: LineForm = {
  ...{ year: 2027, number: 2, unit: 1_000, line: lines[1] ?? null, computed: false },
  ...{ periods: [drafted], places: lines.slice(0, 1) },
}

const days = usualDays(2027)

export const exampleBudgets: BudgetsDesk = {
  mayWrite: true,
  tried: [{ number: 7, year: 2027, kind: 'binding-draft', file, state: 'ready' }],
  years: [
    {
      year: 2027,
      versions: [
        {
          ...{ number: 1, kind: 'forward-draft', state: 'published', reason: null },
          ...{ hash: file.hash, publishedAt: at, begunAt: at, begunBy: 'А. Осмонова' },
          ...{ file: file.name, open: 0 },
        },
        {
          ...{ number: 2, kind: 'binding-draft', state: 'working', reason: 'Трансферт такталды' },
          ...{ hash: null, publishedAt: null, begunAt: at, begunBy: 'А. Осмонова' },
          ...{ file: null, open: 2 },
        },
      ],
      days: [{ step: 'adoption', day: days.adoption, usual: true }],
    },
  ],
}

const lamps = { side: 'expenditure' as const, key: '70640', code: '70640' }
const name = { written: 'Көчө жарыгы', names: {} }

/** One whose findings are decided, and that a reason is asked of. */
export const departingVersion: VersionDesk = {
  ...{ ...exampleVersion, number: 5, findings: [decided], overtaken: null },
  departures: [
    {
      ...{ table: 1, remarks: [58], agreed: som(550_000), now: som(500_000), version: 5 },
      ...{ line: { ...lamps, name, section: { key: '706', name } }, at: [lamps], reason: '' },
    },
  ],
}
