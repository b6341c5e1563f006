/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Position = [number, number]

type Ring = Position[]

/** As many points as a phone draws at once without a stop; one outline is a few kilobytes. */
const most = 1_500

/**
 * The same polygons with at most 1,500 points: what encloses least with its neighbours is left out first, as Visvalingam
 * and Whyatt do. It goes in rounds, each of which leaves out a part of all points, so that a line of any length and shape
 * takes hardly longer than sorting its points once.
 */
export function simplified(polygons: Ring[][]): Ring[][] {
  let fewer = polygons
  for (let excess = pointsIn(fewer) - most; excess > 0; excess = pointsIn(fewer) - most) {
    const least = limitOf(fewer, excess)
    fewer = fewer
      .map((rings) => withoutIslands(rings, least).map((ring) => thinned(ring, least)))
      .filter((rings) => rings.length > 0)
  }
  return fewer
}

const pointsIn = (polygons: Ring[][]) =>
  polygons.flat().reduce((sum, { length }) => sum + length, 0)

/** The area up to which points go in a round: of those that may go a third, or as many as are too many. */
function limitOf(polygons: Ring[][], excess: number): number {
  const areas = polygons
    .flat()
    .flatMap((ring) => (isSmallest(ring) ? [areaAt(ring, 1)] : inner(ring, areaAt)))
  areas.sort((one, other) => one - other)
  return areas[Math.min(excess, Math.ceil(areas.length / 3)) - 1] ?? 0
}

/** A triangle can lose no point: it goes as a whole, as an island of that size is not seen on the map. */
const isSmallest = (ring: Ring) => ring.length <= 4

/** Without the triangles that are too small; holes go with what they are holes of. */
function withoutIslands(rings: Ring[], least: number): Ring[] {
  const stays = (ring: Ring) => !isSmallest(ring) || areaAt(ring, 1) > least
  return rings[0] && stays(rings[0]) ? rings.filter(stays) : []
}

/** Without the points that enclose too little, though never two beside each other in one round. */
function thinned(ring: Ring, least: number): Ring {
  let left = ring.length
  let lastGone = -1
  return ring.filter((_, at) => {
    const isEnd = at === 0 || at === ring.length - 1
    if (isEnd || lastGone === at - 1 || left <= 4 || areaAt(ring, at) > least) return true
    lastGone = at
    left--
    return false
  })
}

function inner<T>(ring: Ring, of: (ring: Ring, at: number) => T): T[] {
  return Array.from({ length: ring.length - 2 }, (_, at) => of(ring, at + 1))
}

/** Twice the area of the triangle of a point and its two neighbours, in square degrees. */
function areaAt(ring: Ring, at: number): number {
  const [x, y] = ring[at] ?? [0, 0]
  const [fromX, fromY] = ring[at - 1] ?? [x, y]
  const [toX, toY] = ring[at + 1] ?? [x, y]
  return Math.abs((x - fromX) * (toY - fromY) - (y - fromY) * (toX - fromX))
}
