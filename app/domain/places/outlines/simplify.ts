/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Position = [number, number]

/** As many points as a phone draws at once without a stop; one outline is a few kilobytes. */
const most = 1_500

/** The same polygons with at most 1,500 points: what deviates least from the drawn line is left out first. */
export function simplified(polygons: Position[][][]): Position[][][] {
  let fewer = polygons
  for (let tolerance = 0.000_02; pointsIn(fewer) > most; tolerance *= 2)
    fewer = polygons
      .map((rings) => rings.map((ring) => thinned(ring, tolerance)))
      // A ring thinned to a line encloses nothing any more; an island of that size is not seen on the map.
      .map((rings) => rings.filter((ring) => ring.length >= 4))
      .filter((rings) => rings.length > 0)
  return fewer
}

const pointsIn = (polygons: Position[][][]) =>
  polygons.flat().reduce((sum, { length }) => sum + length, 0)

/** Douglas and Peucker's line, without calling itself: a drawn line may have any length. */
function thinned(ring: readonly Position[], tolerance: number): Position[] {
  const keep = new Set([0, ring.length - 1])
  const open: [number, number][] = [[0, ring.length - 1]]
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part
    const { at, distance } = farthest(ring, from, to)
    if (distance <= tolerance) continue
    keep.add(at)
    open.push([from, at], [at, to])
  }
  return ring.filter((_, index) => keep.has(index))
}

function farthest(ring: readonly Position[], from: number, to: number) {
  const start = ring[from] ?? [0, 0]
  const end = ring[to] ?? start
  let found = { at: from, distance: 0 }
  for (let at = from + 1; at < to; at++) {
    const distance = distanceTo(ring[at] ?? start, start, end)
    if (distance > found.distance) found = { at, distance }
  }
  return found
}

/** From a point to the line between two others, in degrees of latitude. */
function distanceTo(point: Position, start: Position, end: Position): number {
  const narrow = Math.cos((start[1] * Math.PI) / 180)
  const [x, y] = [(point[0] - start[0]) * narrow, point[1] - start[1]]
  const [lineX, lineY] = [(end[0] - start[0]) * narrow, end[1] - start[1]]
  const length = lineX * lineX + lineY * lineY
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * lineX + y * lineY) / length))
  return Math.hypot(x - along * lineX, y - along * lineY)
}
