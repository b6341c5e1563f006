import type { ClassEntry, ClassKind } from '../../classifications/entry.ts'
import { ancestry, entryIn, type Register } from '../../classifications/register.ts'
import { inLanguage, type Language } from '../../language.ts'
import type { BudgetLine, Measure } from '../line.ts'
import { kindOf } from '../reading/read-line.ts'
import { leavesOf } from '../sums.ts'
import { directionOf, phaseOf } from './phases.ts'

/**
 * The columns of a version's table, a row for each amount of each line that holds money of its own: rows of several
 * levels are never in one table, so whoever adds up has the budget. `type` and `columnType` are those of the Fiscal Data
 * Package.
 */
export const columns = [
  { name: 'line', type: 'integer', columnType: 'budget-line-id' },
  { name: 'direction', type: 'string', columnType: 'direction' },
  {
    name: 'section_code',
    type: 'string',
    columnType: 'functional-classification:generic:level1:code',
  },
  {
    name: 'section_label',
    type: 'string',
    columnType: 'functional-classification:generic:level1:label',
  },
  { name: 'code', type: 'string', columnType: 'functional-classification:generic:level2:code' },
  { name: 'label', type: 'string', columnType: 'functional-classification:generic:level2:label' },
  {
    name: 'economic_code',
    type: 'string',
    columnType: 'economic-classification:generic:level1:code',
  },
  {
    name: 'economic_label',
    type: 'string',
    columnType: 'economic-classification:generic:level1:label',
  },
  { name: 'source_code', type: 'string', columnType: 'fin-source:generic:code' },
  { name: 'source_label', type: 'string', columnType: 'fin-source:generic:label' },
  { name: 'programme_code', type: 'string', columnType: 'activity:generic:program:code' },
  { name: 'name', type: 'string', columnType: null },
  { name: 'year', type: 'integer', columnType: 'date:fiscal-year' },
  { name: 'phase_id', type: 'string', columnType: 'phase:id' },
  { name: 'phase_label', type: 'string', columnType: 'phase:label' },
  { name: 'amount', type: 'number', columnType: 'value' },
  { name: 'currency', type: 'string', columnType: 'value-currency:code' },
  { name: 'geo_code', type: 'string', columnType: 'geo:generic:code' },
  { name: 'geo_code_list', type: 'string', columnType: 'geo:generic:codeList' },
] as const

type Facts = {
  year: number
  register: Register
  soate: string
  language: Language
  /** What the portal calls the measures in that language. */
  measures: Readonly<Record<Measure, string>>
}

/** A line's own code, else the nearest above it: what stands below a code by its kind of cost alone is of that code. */
function codeOver(line: BudgetLine, byNumber: ReadonlyMap<number, BudgetLine>): string {
  let one: BudgetLine | undefined = line
  for (let steps = 0; one && steps < 30; steps++) {
    if (one.code !== '') return one.code
    one = one.parent === null ? undefined : byNumber.get(one.parent)
  }
  return ''
}

/** The rows of a version's table, amounts in som. */
export function rowsOf(
  lines: readonly BudgetLine[],
  { year, register, soate, language, measures }: Facts,
): (string | number)[][] {
  const labelOf = (entry: ClassEntry | null | undefined) =>
    entry ? inLanguage(entry.name, language) : ''
  const called = (kind: ClassKind, code: string | null) =>
    code === null ? '' : labelOf(entryIn(register, kind, code, year))
  const byNumber = new Map(lines.map((line) => [line.number, line]))
  return leavesOf(lines).flatMap((line) => {
    const code = codeOver(line, byNumber)
    const above = code === '' ? [] : ancestry(register, kindOf(line.side), code, year)
    const [section] = above
    const head = [
      ...[line.number, directionOf[line.side]],
      ...[section?.code ?? '', labelOf(section)],
      ...[code, labelOf(above.find((entry) => entry.code === code))],
      ...[line.economic ?? '', called('economic', line.economic)],
      ...[line.source ?? '', called('source', line.source)],
      ...[line.programme ?? '', line.names[language] ?? line.name],
    ]
    return line.amounts.map(({ year: of, measure, tyiyn }) => [
      ...[...head, of, phaseOf[measure], measures[measure]],
      ...[tyiyn / 100, 'KGS', soate, 'SOATE'],
    ])
  })
}
