import { type Canonical, canonicalText } from './tally/canonical.ts'

/** What a record says by the names of its fields; dates and other plain values. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * The fields that differ, before and after, each as JSON with sorted keys: what the log keeps of a change. Null where
 * nothing differs.
 */
export function changesBetween(before: Fields, after: Fields): { from: string; to: string } | null {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const changed = names.filter((name) => textOf(before[name]) !== textOf(after[name]))
  if (changed.length === 0) return null
  const only = (fields: Fields) =>
    textOf(Object.fromEntries(changed.map((name) => [name, fields[name] ?? null])))
  return { from: only(before), to: only(after) }
}

function textOf(value: unknown): string {
  const plain: Canonical = JSON.parse(JSON.stringify(value ?? null))
  return canonicalText(plain)
}

export type ChangedField = { name: string; from: Canonical; to: Canonical }

/** The fields of a kept change, as `changesBetween` wrote it; none where a line holds something else. */
export function changedFields(from: unknown, to: unknown): ChangedField[] {
  const [before, after] = [fieldsIn(from), fieldsIn(to)]
  return Object.keys(after).map((name) => ({
    name,
    from: before[name] ?? null,
    to: after[name] ?? null,
  }))
}

function fieldsIn(text: unknown): Readonly<Record<string, Canonical>> {
  if (typeof text !== 'string' || !text.startsWith('{')) return {}
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
