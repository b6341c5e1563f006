import type { ClassEntry } from '../classifications/entry.ts'
import type { InLanguages } from '../language.ts'
import type { BudgetLine } from './line.ts'
import type { BudgetVersion } from './version.ts'

type Head = Pick<BudgetVersion, 'place' | 'year' | 'number' | 'kind'>

/** The form of the text that is hashed: the first had no names. */
export const hashForm = 2

/**
 * The text whose SHA-256 freezes a version: a line for the version, one for each of its lines, and one for each code that
 * it is named by, as JSON without spaces, amounts in tyiyn. `names` null: in the first form, as versions were hashed
 * before their names belonged to it.
 */
export function versionText(
  { place, year, number, kind }: Head,
  lines: readonly BudgetLine[],
  names: readonly ClassEntry[] | null,
): string {
  const form = names ? `ashar-budget-${hashForm}` : 'ashar-budget-1'
  const rows = [
    [form, place, year, number, kind],
    ...lines.map(rowOf),
    ...(names ?? []).toSorted(byCode).map(rowOfName),
  ]
  return [...rows.map((row) => JSON.stringify(row)), ''].join('\n')
}

/** The text of a version as it was published; its frozen names are no part of it in the first form. */
export const publishedText = (
  version: Head & Pick<BudgetVersion, 'hashForm'>,
  lines: readonly BudgetLine[],
  frozen: readonly ClassEntry[] | null,
): string => versionText(version, lines, version.hashForm === hashForm ? (frozen ?? []) : null)

function rowOf(line: BudgetLine) {
  const { number, parent, part, side, code, economic, source, programme, name, names } = line
  return [
    ...[number, parent, part, side, code, economic, source, programme, name],
    inOrder(names),
    line.amounts.map(({ year, measure, tyiyn }) => [year, measure, tyiyn]),
  ]
}

function rowOfName({ kind, code, name, plain, parent, validFrom, validTo, flow }: ClassEntry) {
  return [
    ...['name', kind, code, inOrder(name), plain && inOrder(plain)],
    ...[parent ?? null, validFrom ?? null, validTo ?? null, flow ?? null],
  ]
}

const inOrder = ({ ky, ru, en }: Partial<InLanguages>) => [ky ?? null, ru ?? null, en ?? null]

/** By code and by nothing that a language or a database could order otherwise. */
function byCode(one: ClassEntry, other: ClassEntry): number {
  const [a, b] = [one, other].map(
    ({ kind, code, validFrom }) => `${kind} ${code} ${validFrom ?? ''}`,
  )
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1
}
