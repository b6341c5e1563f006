import { type FieldFault, fault } from '../../outcome.ts'
import { isInCountry } from '../../places/country-box.ts'
import type { Point } from '../../points.ts'

/** The villages of a municipality that have a centre. */
export type Ground = { villages: readonly { number: number; centre: Point }[] }

/** Pastures and canals lie far out; what lies farther from every village is another municipality's. In kilometres. */
const farthest = 40

/** Rounded to about ten metres, as a pin set by hand is. */
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000

/** Takes a number as people and programs write it; null for anything else. */
function degreesIn(text: string): number | null {
  const bare = text.trim().replace(',', '.')
  return /^-?\d{1,3}(\.\d{1,17})?$/.test(bare) ? Number(bare) : null
}

/** Reads a point and says which slip of the hand it is, where it does not lie in the municipality. */
export function readGround(
  latitude: string,
  longitude: string,
  { villages }: Ground,
): { point: Point | null; faults: FieldFault[] } {
  if (latitude.trim() === '' && longitude.trim() === '') return { point: null, faults: [] }
  const [north, east] = [degreesIn(latitude), degreesIn(longitude)]
  if (north === null) return wrong(fault('latitude', 'not-coordinates', {}))
  if (east === null) return wrong(fault('longitude', 'not-coordinates', {}))
  const found = { latitude: north, longitude: east }
  if (!isInCountry(east, north))
    return isInCountry(north, east)
      ? wrong(fault('latitude', 'facility-point-swapped', found))
      : wrong(fault('latitude', 'facility-point-abroad', found))
  const near = nearest(found, villages)
  if (near && near.kilometres > farthest)
    return wrong(fault('latitude', 'facility-point-elsewhere', { kilometres: near.kilometres }))
  return { point: { latitude: rounded(north), longitude: rounded(east) }, faults: [] }
}

const wrong = (one: FieldFault) => ({ point: null, faults: [one] })

/** The village whose centre is nearest, and how many whole kilometres away; null where no village has a centre. */
export function nearest(point: Point, villages: Ground['villages']) {
  const measured = villages.map(({ number, centre }) => ({
    number,
    kilometres: Math.round(kilometresBetween(point, centre)),
    exact: kilometresBetween(point, centre),
  }))
  return measured.sort((a, b) => a.exact - b.exact)[0] ?? null
}

/** On a sphere of the earth's mean radius. */
function kilometresBetween(a: Point, b: Point): number {
  const rad = Math.PI / 180
  const north = Math.sin(((b.latitude - a.latitude) * rad) / 2)
  const east = Math.sin(((b.longitude - a.longitude) * rad) / 2)
  const along = Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * east * east
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(north * north + along)))
}
