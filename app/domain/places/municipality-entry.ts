import type { InLanguages } from '../language.ts'
import { type FieldFault, fault } from '../outcome.ts'
import { liesIn } from './find-units.ts'
import { reservedKeys } from './place-id.ts'
import { fitsKind, type Territory } from './territory.ts'

/** Why and since when a municipality's portal stands still: everybody reads it, nobody writes. */
export type Suspension = { since: Date; reason: string }

/** What the platform's admin writes of a municipality. */
export type MunicipalityEntry = { name: InLanguages; population: number; adults: number }

/** A municipality that joins: its key in addresses, and its place in the country's register. */
export type NewMunicipality = MunicipalityEntry & {
  place: string
  kind: 'aimak' | 'city'
  /** SOATE of the raion it lies in, or of the city that it is. */
  within: string
  /** Its own SOATE; empty for a city that is in the register itself. */
  soate: string
  demonstration: boolean
}

type Known = { place: string; soate: string; name: InLanguages }

/** What does not hold together in figures, each fault at its field. */
export function checkFigures({
  population,
  adults,
}: Pick<MunicipalityEntry, 'population' | 'adults'>) {
  return adults > population ? [fault('adults', 'adults-over-population', { population })] : []
}

/** Whether a municipality may join so: `register` is the country's, `known` are those that have joined. */
export function checkNewMunicipality(
  entry: NewMunicipality,
  register: readonly Territory[],
  known: readonly Known[],
): FieldFault[] {
  return [
    ...checkKey(entry.place, known),
    ...checkPlace(entry, register, known),
    ...checkFigures(entry),
  ]
}

/** A key is read out, typed and printed: small letters, figures and single hyphens, beginning with a letter. */
function checkKey(place: string, known: readonly Known[]): FieldFault[] {
  if (!/^[a-z](?:-?[a-z0-9]){1,39}$/.test(place)) return [fault('place', 'not-a-key', {})]
  const taken = reservedKeys.includes(place) || known.some((one) => one.place === place)
  return taken ? [fault('place', 'key-taken', {})] : []
}

function checkPlace(
  { kind, within, soate }: NewMunicipality,
  register: readonly Territory[],
  known: readonly Known[],
): FieldFault[] {
  const unit = municipalUnits(register).find((one) => one.soate === within)
  if (!unit) return [fault('within', 'choose-one', {})]
  const code = soate || within
  const there = known.find((one) => one.soate === code)
  if (there) return [fault('soate', 'municipality-there', { name: there.name.ky })]
  const isRaion = unit.kind === 'raion' && code === within
  if (isRaion || !fitsKind(code, kind)) return [fault('soate', 'not-a-soate-of-aimak', {})]
  return liesIn(code, within) ? [] : [fault('soate', 'soate-not-within', { name: unit.name.ky })]
}

/** Where municipalities lie: raions, cities, and the two cities that are oblasts of their own. */
export function municipalUnits(register: readonly Territory[]): Territory[] {
  const parents = new Set(register.map(({ parent }) => parent))
  return register.filter(({ kind, soate }) => kind !== 'oblast' || !parents.has(soate))
}

/** Raion and oblast in one line in each language, as the footer and printed papers say them. */
export function regionOf(within: string, register: readonly Territory[]): InLanguages {
  const unit = register.find(({ soate }) => soate === within)
  const above = register.find(({ soate }) => soate === unit?.parent)
  const say = (language: keyof InLanguages) => {
    const names = unit?.kind === 'raion' ? [unit, above] : [above ?? unit]
    return names.flatMap((one) => (one ? [one.name[language] ?? one.name.ky] : [])).join(', ')
  }
  return { ky: say('ky'), ru: say('ru'), en: say('en') }
}

/** The municipality's own unit in its register, before anybody drew or merged anything. */
export function unitOf({
  place,
  kind,
  within,
  soate,
  name,
  population,
  adults,
}: NewMunicipality): Territory {
  return {
    ...{ place, kind, name, population, adults },
    soate: soate || within,
    number: null,
    aliases: [],
    parent: soate ? within : null,
    validFrom: null,
    validTo: null,
    predecessors: [],
    successors: [],
    centre: null,
    outline: null,
  }
}
