import type { Day } from '../calendar/day.ts'
import type { InLanguages } from '../language.ts'

const territoryKinds = ['oblast', 'raion', 'aimak', 'city', 'village'] as const
export type TerritoryKind = (typeof territoryKinds)[number]

/**
 * One unit of the country's territory as it was valid between two days. Codes change with reforms, people go on
 * saying the old name: a unit is never overwritten, it ends and names its successors.
 */
export type Territory = {
  /** The municipality that keeps the entry; `kg` for the country's own register of oblasts and raions. */
  place: string
  /** GK SOATE, 14 digits: 417 + oblast(2) + raion or city(3) + aimak or town(3) + village(3). */
  soate: string
  kind: TerritoryKind
  /** A village's short number inside its municipality; null for everything larger. */
  number: number | null
  name: InLanguages
  /** Other spellings and former names: `Ak-Suu`, `Ак-Суу`, `Теплоключенка`. */
  aliases: readonly string[]
  /** SOATE of the unit it lies in; null for an oblast. */
  parent: string | null
  validFrom: Day | null
  validTo: Day | null
  predecessors: readonly string[]
  successors: readonly string[]
  population: number | null
  adults: number | null
  centre: { latitude: number; longitude: number } | null
  /** GeoJSON geometry drawn by the municipality; there are no open outlines of aimaks. */
  outline: Outline | null
}

/** A village of a municipality: its number is what residents, proposals and pots keep. */
export type Village = Territory & { kind: 'village'; number: number }

export type Outline =
  | { type: 'Polygon'; coordinates: [number, number][][] }
  | { type: 'MultiPolygon'; coordinates: [number, number][][][] }

/** Whether a unit exists on a day. */
export function validOn(unit: Pick<Territory, 'validFrom' | 'validTo'>, day: Day): boolean {
  return (!unit.validFrom || unit.validFrom <= day) && (!unit.validTo || day < unit.validTo)
}

/** The units that stand for one today: itself, or whatever its successors became, however often they merged. */
export function standingFor(
  soate: string,
  all: ReadonlyMap<string, Territory>,
  day: Day,
): Territory[] {
  const found = new Map<string, Territory>()
  const seen = new Set<string>()
  const follow = (code: string) => {
    if (seen.has(code)) return
    seen.add(code)
    const unit = all.get(code)
    if (!unit) return
    if (validOn(unit, day)) found.set(code, unit)
    else unit.successors.forEach(follow)
  }
  follow(soate)
  return [...found.values()]
}

/** Whether 14 digits can be a code of this kind: larger units end in zeros. */
export function fitsKind(soate: string, kind: TerritoryKind): boolean {
  if (!/^417\d{11}$/.test(soate)) return false
  const zeros = { oblast: /0{9}$/, raion: /0{6}$/, aimak: /0{3}$/, city: /0{3}$/, village: /\d$/ }
  return zeros[kind].test(soate)
}
