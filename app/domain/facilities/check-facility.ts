import type { Day } from '../calendar/day.ts'
import { type FieldFault, fault } from '../outcome.ts'
import type { Facility, FacilityEntry } from './facility.ts'
import type { FacilityKind } from './kind.ts'

type Known = { kinds: readonly FacilityKind[]; villages: readonly number[] }

/**
 * What does not hold together, each fault at its field. A facility keeps the kind and the village that it has, though
 * the municipality gave them up since.
 */
export function checkFacility(
  { kind, village }: Pick<FacilityEntry, 'kind' | 'village'>,
  before: Pick<FacilityEntry, 'kind' | 'village'> | null,
  { kinds, villages }: Known,
): FieldFault[] {
  const hasKind = kind === before?.kind || kinds.some((one) => one.key === kind && one.offered)
  const hasVillage = village === null || village === before?.village || villages.includes(village)
  return [
    ...(hasKind ? [] : [fault('kind', 'facility-no-kind', {})]),
    ...(hasVillage ? [] : [fault('village', 'choose-village', {})]),
  ]
}

/** Ended is what is there: not before it began, and at most a year ahead. */
export function checkEnding({ from }: Pick<Facility, 'from'>, on: Day, latest: Day): FieldFault[] {
  if (from && on <= from) return [fault('on', 'facility-ends-early', { from })]
  return on > latest ? [fault('on', 'facility-ends-late', { latest })] : []
}
