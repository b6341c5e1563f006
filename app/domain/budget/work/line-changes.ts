import { changesBetween, type Fields } from '../../changes.ts'
import type { BudgetLine } from '../line.ts'

/** So many lines a line of the log names; it says how many more there were. */
export const mostLogged = 20
const longestLabel = 120

export type LoggedChanges = { from?: string; to?: string; more?: number }

/**
 * What was done to the lines of a version, for the log: of each line its code and name, what stood and what stands, as
 * `changesBetween` writes it; nothing where only their order changed.
 */
export function lineChanges(
  before: readonly BudgetLine[],
  after: readonly BudgetLine[],
): LoggedChanges {
  const [was, is] = [byNumber(before), byNumber(after)]
  const changed = [...new Set([...was.keys(), ...is.keys()])]
    .map((number) => ({ line: is.get(number) ?? was.get(number), was: was.get(number), number }))
    .filter(({ was: one, number }) => textOf(one) !== textOf(is.get(number)))
  const shown = changed.slice(0, mostLogged).map(({ line, number, was: one }) => {
    const [old, now] = [fieldsOf(one), fieldsOf(is.get(number))]
    const differs = Object.keys({ ...old, ...now }).filter((name) => old[name] !== now[name])
    const only = (fields: Fields) =>
      Object.fromEntries(differs.map((name) => [name, fields[name] ?? null]))
    return { label: labelOf(line, number), old: only(old), now: only(now) }
  })
  const told = changesBetween(
    Object.fromEntries(shown.map(({ label, old }) => [label, old])),
    Object.fromEntries(shown.map(({ label, now }) => [label, now])),
  )
  const more = changed.length - shown.length
  return { ...told, ...(more > 0 ? { more } : {}) }
}

const byNumber = (lines: readonly BudgetLine[]) => new Map(lines.map((line) => [line.number, line]))
const textOf = (line: BudgetLine | undefined) => JSON.stringify(fieldsOf(line))

/** A line is named by its code and name, and by its number, which two lines of one name do not share. */
const labelOf = (line: BudgetLine | undefined, number: number) =>
  [line?.code, line?.name.slice(0, longestLabel), `(${number})`].filter(Boolean).join(' ')

/** What of a line the log compares; amounts in tyiyn under their year and measure: `2028 draft`. */
function fieldsOf(line: BudgetLine | undefined): Fields {
  if (!line) return {}
  const { name, code, economic, source, parent, amounts } = line
  const money = amounts.map(({ year, measure, tyiyn }) => [`${year} ${measure}`, tyiyn] as const)
  return {
    ...{ name: name.slice(0, longestLabel), code, economic, source },
    // Text, so that it is not read as money.
    under: parent === null ? '' : `(${parent})`,
    ...Object.fromEntries(money),
  }
}
