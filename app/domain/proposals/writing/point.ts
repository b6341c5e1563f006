import { type FieldFault, fault } from '../../outcome.ts'
import { isInCountry } from '../../places/country-box.ts'
import type { Point } from '../proposal.ts'

function parseDegrees(text: string): number | null {
  const bare = text.trim().replace(',', '.')
  return /^\d{1,3}(\.\d{1,15})?$/.test(bare) ? Number(bare) : null
}

/** Rounded to about ten metres: enough to find the place, too little to find a person in it. */
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000

/** Reads a pin; both fields empty is no pin. One alone, or a place outside the country, is a fault. */
export function readPoint(
  latitude: string,
  longitude: string,
): { point: Point | null; faults: FieldFault[] } {
  if (latitude.trim() === '' && longitude.trim() === '') return { point: null, faults: [] }
  const [north, east] = [parseDegrees(latitude), parseDegrees(longitude)]
  if (north === null) return { point: null, faults: [fault('latitude', 'not-coordinates', {})] }
  if (east === null) return { point: null, faults: [fault('longitude', 'not-coordinates', {})] }
  return isInCountry(east, north)
    ? { point: { latitude: rounded(north), longitude: rounded(east) }, faults: [] }
    : { point: null, faults: [fault('latitude', 'outside-the-country', {})] }
}
