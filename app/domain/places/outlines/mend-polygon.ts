import type { Feature } from '../../imports/read-features.ts'
import { type FieldFault, fault } from '../../outcome.ts'
import { isInCountry } from '../country-box.ts'
import type { Outline } from '../territory.ts'
import { type Position, simplified } from './simplify.ts'

type Rings = Position[][]

/** More points than this are no drawing of a village but damage or a whole country. */
const mostPoints = 100_000

/**
 * The outline of a feature, mended: rings closed, points that repeat left out, outer rings against the clock and holes
 * with it, as the standard wants, and as few points as a map needs. What cannot be mended is a fault.
 */
export function outlineOf(feature: Feature, name: string): Outline | FieldFault {
  const { number, geometry } = feature
  const where = { feature: number, name }
  const polygons = polygonsOf(geometry)
  if (!polygons) return fault('file', 'feature-no-polygon', { ...where, found: geometry.type })
  const positions = polygons.flat(2)
  if (positions.length > mostPoints)
    return fault('file', 'feature-too-fine', {
      ...where,
      points: positions.length,
      max: mostPoints,
    })
  if (!positions.every(isPosition)) return fault('file', 'feature-no-numbers', where)
  const misplaced = misplacement(positions as Position[], where) // each was just checked
  if (misplaced) return misplaced
  const mended = simplified(polygons.map((rings) => mendRings(rings as Rings)))
  if (mended.length === 0 || mended.some((rings) => rings.length === 0))
    return fault('file', 'feature-too-small', where)
  const [only] = mended
  return mended.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: mended }
}

function polygonsOf({ type, coordinates }: Feature['geometry']): unknown[][][] | null {
  const isRing = (ring: unknown): ring is unknown[] => Array.isArray(ring)
  const isPolygon = (rings: unknown): rings is unknown[][] =>
    Array.isArray(rings) && rings.length > 0 && rings.every(isRing)
  if (type === 'Polygon') return isPolygon(coordinates) ? [coordinates] : null
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates)) return null
  return coordinates.length > 0 && coordinates.every(isPolygon) ? coordinates : null
}

function isPosition(position: unknown): position is Position {
  return (
    Array.isArray(position) && position.length >= 2 && position.slice(0, 2).every(Number.isFinite)
  )
}

function misplacement(positions: readonly Position[], where: { feature: number; name: string }) {
  const outside = positions.find(([longitude, latitude]) => !isInCountry(longitude, latitude))
  if (!outside) return null
  const [longitude, latitude] = outside
  if (positions.every(([first, second]) => isInCountry(second, first)))
    return fault('file', 'feature-swapped', where)
  return fault('file', 'feature-outside', { ...where, longitude, latitude })
}

/** The rings that enclose something, the outer one first; a polygon without its outer ring is none. */
function mendRings(rings: Rings): Rings {
  const mended = rings.map((ring, index) => mendRing(ring, index === 0))
  return mended[0] ? mended.filter((ring) => ring !== null) : []
}

function mendRing(ring: readonly Position[], outer: boolean): Position[] | null {
  const points = ring
    .map(([longitude, latitude]): Position => [toFive(longitude), toFive(latitude)])
    .filter((point, index, all) => index === 0 || !isSame(point, all[index - 1]))
  const [first] = points
  if (!first) return null
  if (!isSame(first, points[points.length - 1])) points.push(first)
  const area = doubleArea(points)
  if (points.length < 4 || area === 0) return null
  return area > 0 === outer ? points : points.reverse()
}

/** Five decimals of a degree are a metre. */
const toFive = (degrees: number) => Math.round(degrees * 100_000) / 100_000

const isSame = (one: Position, other: Position | undefined) =>
  other !== undefined && one[0] === other[0] && one[1] === other[1]

/** Positive where the ring runs against the clock. */
function doubleArea(ring: readonly Position[]): number {
  let sum = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[index + 1] ?? [x, y]
    sum += x * nextY - nextX * y
  }
  return sum
}
