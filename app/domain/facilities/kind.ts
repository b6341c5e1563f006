import type { InLanguages } from '../language.ts'

/** The drawn signs of kinds; a sign never stands without its word. */
export const kindSigns = [
  'water',
  'waste',
  'light',
  'road',
  'bridge',
  'kinder',
  'school',
  'health',
  'irrigation',
  'culture',
  'other',
] as const
export type KindSign = (typeof kindSigns)[number]

/** Something that is asked of users, from 1 to 5, or measured by a monitor; the key stays when its words change. */
export type Indicator = { key: string; name: InLanguages }

/** A kind of local service, with what is asked and measured of it. */
export type FacilityKind = {
  key: string
  name: InLanguages
  sign: KindSign
  questions: readonly Indicator[]
  facts: readonly Indicator[]
  /** Of OpenStreetMap, as `amenity=drinking_water`: a point with any of them is of this kind; the first is written. */
  tags: readonly string[]
  /** Within so many days a report about it is answered. */
  reportDays: number
  /** Whether the municipality has it: what it does not have is offered nowhere. */
  offered: boolean
}

/** What the office writes of a kind; each indicator in its row of the form, null where the row is empty. */
export type KindEntry = Omit<FacilityKind, 'key' | 'questions' | 'facts'> & {
  questions: readonly (InLanguages | null)[]
  facts: readonly (InLanguages | null)[]
}

export const mostIndicators = 8

/**
 * Indicators as they were written in rows that began with those before: a row keeps its key, whatever its words become,
 * and a new one gets a key that no other had, since answers of many years are read by them.
 */
export function keyed(
  before: readonly Indicator[],
  rows: readonly (InLanguages | null)[],
  at: Date,
): Indicator[] {
  const fresh = at.getTime().toString(36)
  return rows.flatMap((name, row) =>
    name ? [{ key: before[row]?.key ?? `${fresh}-${row + 1}`, name }] : [],
  )
}

/** The kinds of a municipality: its own in place of shipped ones with the same key, in their order, then those it added. */
export function kindsOf(
  shipped: readonly FacilityKind[],
  own: readonly FacilityKind[],
): FacilityKind[] {
  const byKey = new Map(own.map((kind) => [kind.key, kind]))
  const known = new Set(shipped.map(({ key }) => key))
  return [
    ...shipped.map((kind) => byKey.get(kind.key) ?? kind),
    ...own.filter(({ key }) => !known.has(key)),
  ]
}
