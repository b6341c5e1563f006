import type { BudgetLine } from './line.ts'
import type { BudgetVersion } from './version.ts'

type Head = Pick<BudgetVersion, 'place' | 'year' | 'number' | 'kind'>

/**
 * The text whose SHA-256 freezes a version: a line for the version and one for each of its lines, as JSON without
 * spaces, amounts in tyiyn. Anybody can write it again from the published lines.
 */
export function versionText(
  { place, year, number, kind }: Head,
  lines: readonly BudgetLine[],
): string {
  const rows = lines.map((line) => JSON.stringify(rowOf(line)))
  return [JSON.stringify(['ashar-budget-1', place, year, number, kind]), ...rows, ''].join('\n')
}

function rowOf(line: BudgetLine) {
  const { number, parent, part, side, code, economic, source, programme, name, names } = line
  return [
    ...[number, parent, part, side, code, economic, source, programme, name],
    [names.ky ?? null, names.ru ?? null, names.en ?? null],
    line.amounts.map(({ year, measure, tyiyn }) => [year, measure, tyiyn]),
  ]
}
