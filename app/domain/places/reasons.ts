/** Why an entry of the territory's register, or a file of outlines, is not taken. */
export type PlaceReasons = {
  'not-a-soate': Record<never, never>
  'soate-of-elsewhere': { oblast: string }
  'soate-taken': { name: string }
  'adults-over-population': { population: number }
  'ends-before-it-begins': { from: string }
  'ended-before': { day: string }
  'not-a-village-row': Record<never, never>
  'not-a-successor': Record<never, never>
  'last-village': Record<never, never>
  'geojson-unreadable': { line: number }
  'geojson-without-features': Record<never, never>
  'geojson-too-many': { found: number; max: number }
  'feature-without-unit': { feature: number; name: string }
  'feature-of-several': { feature: number; name: string; units: string }
  'feature-again': { feature: number; name: string; before: number }
  'feature-no-polygon': { feature: number; name: string; found: string }
  'feature-too-small': { feature: number; name: string }
  'feature-no-numbers': { feature: number; name: string }
  'feature-outside': { feature: number; name: string; longitude: number; latitude: number }
  'feature-swapped': { feature: number; name: string }
  'feature-too-fine': { feature: number; name: string; points: number; max: number }
}

/** Why a municipality is not taken in or changed, or takes nothing in itself. */
export type MunicipalityReasons = {
  'not-a-key': Record<never, never>
  'key-taken': Record<never, never>
  'not-a-soate-of-aimak': Record<never, never>
  'soate-not-within': { name: string }
  'municipality-there': { name: string }
  'is-suspended': Record<never, never>
  'is-not-suspended': Record<never, never>
  'demonstration-closed': Record<never, never>
  'municipality-suspended': { reason: string; since: Date }
}
