import type { Day } from '../calendar/day.ts'
import { type InLanguages, inLanguage, type Language } from '../language.ts'
import type { Point } from '../points.ts'
import type { FacilityKind } from './kind.ts'

/** On what ground it is done: a matter of local significance, or a power that the state has delegated. */
export const bases = ['own', 'delegated'] as const
export type Basis = (typeof bases)[number]

/** One place or thing by which a local service reaches people: a standpipe, a stretch of road, a kindergarten. */
export type Facility = {
  place: string
  number: number
  /** The key of its kind. */
  kind: string
  /** Null where its kind and village say enough. */
  name: InLanguages | null
  /** The village's number; null where it serves the whole municipality. */
  village: number | null
  /** How people find it: "behind the school". */
  landmark: string
  point: Point | null
  provider: string
  standard: string
  tariff: string
  /** The budget line that pays for it, by its code; '' for none. */
  budgetCode: string
  basis: Basis
  /** Null where nobody has written it down. */
  from: Day | null
  /** The first day on which it is not there any more; null while it is. */
  until: Day | null
  endReason: string
  /** By what OpenStreetMap knows it, as `node/123`; null where it did not come from there. */
  osm: string | null
}

/** What the office writes of one. */
export type FacilityEntry = Omit<Facility, 'place' | 'number' | 'until' | 'endReason' | 'osm'>

/** What is taken in of a row of a file; the number is null for a new one. */
export type FacilityRow = FacilityEntry & { number: number | null; osm: string | null }

type Named = Pick<Facility, 'name'> & { kindName: InLanguages; villageName: InLanguages | null }

/**
 * What it is called: by its own name, else by its kind; and in which village, since every village has a school street.
 * A name that says its village itself is not told it twice.
 */
export function calledIn(language: Language, { name, kindName, villageName }: Named): string {
  const own = inLanguage(name ?? kindName, language)
  const village = villageName ? inLanguage(villageName, language) : ''
  return own.toLowerCase().includes(village.toLowerCase()) ? own : `${own}, ${village}`
}

/** The same with its landmark, for where nothing else is shown of it. */
export const foundIn = (
  language: Language,
  { landmark, ...named }: Named & Pick<Facility, 'landmark'>,
): string => [calledIn(language, named), landmark].filter(Boolean).join(', ')

/** A facility with the words that its pages say of it. */
export type ShownFacility = Facility & {
  kindFacts: FacilityKind
  villageName: InLanguages | null
}
/** Whether it is there on a day. */
export const isActive = ({ from, until }: Pick<Facility, 'from' | 'until'>, day: Day): boolean =>
  (from === null || from <= day) && (until === null || day < until)
