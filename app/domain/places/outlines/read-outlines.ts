import { type Feature, readFeatures } from '../../imports/read-features.ts'
import { accepted, type FieldFault, fault, type Outcome, refuseInput } from '../../outcome.ts'
import type { Outline, Territory } from '../territory.ts'
import { unitsOf } from './match-unit.ts'
import { outlineOf } from './mend-polygon.ts'

export type UnitOutline = { soate: string; outline: Outline }

/** More faults than this help nobody: the first ones show what is wrong with the file. */
const mostFaults = 20

/**
 * The outlines that a GeoJSON text draws for the units of a municipality. A single bare geometry is taken for `only`,
 * where that is given. One fault anywhere refuses the whole file, with every fault told.
 */
export function readOutlines(
  text: string,
  units: readonly Territory[],
  only: string | null,
): Outcome<UnitOutline[]> {
  const features = readFeatures(text)
  if (features.refused) return features
  const read = outlineReader(units, features.value.length === 1 ? only : null)
  const outlines = features.value.map(read)
  const faults = outlines.filter((one) => 'reason' in one)
  if (faults.length > 0) return refuseInput(faults.slice(0, mostFaults))
  return accepted(outlines.filter((one) => 'soate' in one))
}

/** Reads the features of one file, in their order: each as the outline of a unit, or what is wrong with it. */
export function outlineReader(units: readonly Territory[], only: string | null) {
  const taken = new Map<string, { number: number }>()
  return (feature: Feature): UnitOutline | FieldFault => {
    const outline = readOne(feature, units, only, taken)
    if ('soate' in outline) taken.set(outline.soate, feature)
    return outline
  }
}

function readOne(
  feature: Feature,
  units: readonly Territory[],
  only: string | null,
  taken: ReadonlyMap<string, { number: number }>,
): UnitOutline | FieldFault {
  const { number } = feature
  const met = only ? units.filter(({ soate }) => soate === only) : unitsOf(feature, units)
  const [unit, second] = met
  const name = unit?.name.ky ?? feature.words.find((word) => /\p{L}/u.test(word)) ?? '…'
  if (!unit) return fault('file', 'feature-without-unit', { feature: number, name })
  if (second) {
    const found = met.map((one) => one.name.ky).join(', ')
    return fault('file', 'feature-of-several', { feature: number, name, units: found })
  }
  const before = taken.get(unit.soate)?.number
  if (before) return fault('file', 'feature-again', { feature: number, name, before })
  const outline = outlineOf(feature, name)
  return 'reason' in outline ? outline : { soate: unit.soate, outline }
}
