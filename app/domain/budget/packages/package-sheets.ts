import type { Side } from '../line.ts'
import { emptyCell, type Sheet, type SheetRow } from '../sheets/sheet.ts'
import { type PackageModel, type PackageRow, said } from './model.ts'
import { addRow, type Branch, newBranch } from './package-tree.ts'

/** Amounts are never exchanged: another currency is no som. */
export type NoPackage = 'other-currency' | 'no-table'

const names: Readonly<Record<Side | 'none', string>> = {
  revenue: 'Кирешелер',
  expenditure: 'Чыгашалар',
  financing: 'Каржылоо',
  none: 'Бюджет',
}
const phases: readonly [RegExp, string][] = [
  [/^(propos|draft|plann)/i, 'долбоор'],
  [/^(approv|adopt|enact)/i, 'план'],
  [/^(adjust|revis|amend)/i, 'уточн'],
  [/^(execut|actual|fact|spent)/i, 'факт'],
]

/**
 * The table of a package as an office would write it, a sheet for each direction: lines under their sections, a column
 * for each year and phase, in som. Rows of a higher level stand above their parts as printed totals, so that nothing is
 * added up twice and what does not fit is found.
 */
export function packageSheets(
  rows: readonly PackageRow[],
  model: PackageModel,
  decimalSign: string,
): readonly Sheet[] | NoPackage {
  const sides = new Map<Side | 'none', { top: Branch; periods: Set<string> }>()
  for (const row of rows)
    for (const measure of model.measures) {
      const written = said(row, { column: measure.column })
      if (written === '') continue
      if (!isSom(said(row, measure.currency))) return 'other-currency'
      const side = sideOf(said(row, measure.direction))
      const known = sides.get(side) ?? { top: newBranch('', ''), periods: new Set<string>() }
      sides.set(side, known)
      const period = periodOf(said(row, measure.year), said(row, measure.phase))
      known.periods.add(period)
      addRow(known.top, row, model, {
        period,
        tyiyn: tyiynOf(written, measure.factor, decimalSign),
      })
    }
  if (sides.size === 0) return 'no-table'
  return [...sides].map(([side, { top, periods }]) => ({
    ...{ name: names[side], hidden: false, rows: sheetRows(top, [...periods].sort()) },
    told: { side: side === 'none' ? null : side, block: blockOf(periods.size) },
  }))
}

const isSom = (currency: string) => currency === '' || /^(kgs|som|сом)$/i.test(currency)

function sideOf(direction: string): Side | 'none' {
  if (/^(rev|income|receipt)/i.test(direction)) return 'revenue'
  if (/^(exp|spend)/i.test(direction)) return 'expenditure'
  return 'none'
}

function periodOf(year: string, phase: string): string {
  const found = /(?<!\d)(19|20)\d\d(?!\d)/.exec(year)?.[0] ?? ''
  const word = phases.find(([pattern]) => pattern.test(phase))?.[1] ?? phase
  return `${found} ${word}`.trim() || 'Суммасы'
}

/** Whole tyiyn; null where it is no number. */
function tyiynOf(written: string, factor: number, decimalSign: string): number | null {
  const plain = written.replace(/[\s\u00a0'’]/g, '')
  const digits =
    decimalSign === ',' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '')
  if (!/^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(digits)) return null
  const tyiyn = Math.round(Number(digits) * factor * 100)
  return Number.isSafeInteger(tyiyn) ? tyiyn : null
}

function sheetRows(top: Branch, periods: readonly string[]): SheetRow[] {
  const heads = ['Коду', 'Экономикалык коду', 'Аталышы', ...periods]
  const rows: SheetRow[] = [
    { row: 1, hidden: false, cells: heads.map((text) => ({ ...emptyCell, text })) },
  ]
  const put = (branch: Branch, depth: number) => {
    const { code, name, amounts } = branch
    const text = (written: string) => ({ ...emptyCell, text: written })
    const cells = [
      text(code),
      text(branch.economic),
      { ...text(name || code), indent: depth },
      ...periods.map((period) => amountCell(amounts.get(period))),
    ]
    rows.push({ row: rows.length + 1, hidden: false, cells })
    for (const below of branch.below.values()) put(below, depth + 1)
  }
  for (const branch of top.below.values()) put(branch, 0)
  return rows
}

const blockOf = (periods: number) => ({
  ...{ codes: [0, 1], name: 2 },
  amounts: Array.from({ length: periods }, (_, at) => 3 + at),
})

/** What is no number stands there as what nobody can read, so that it is found. */
function amountCell(tyiyn: number | null | undefined) {
  if (tyiyn === undefined) return emptyCell
  if (tyiyn === null) return { ...emptyCell, text: '?', unknown: true }
  return { ...emptyCell, text: String(tyiyn / 100), number: tyiyn / 100 }
}
