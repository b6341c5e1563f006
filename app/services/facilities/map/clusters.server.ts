import Supercluster from 'supercluster'
import { nearestZoom, type View } from '#app/domain/facilities/map/view.ts'

/** In pixels of the screen: what lies nearer together is one mark. */
const radius = 60
/** Of a tile of the map, in pixels. */
const extent = 256
/** More marks than a map can be read with: then it is drawn as from further away. */
const mostMarks = 180
/** So many places of one spot are listed on the map; the list has them all. */
const mostOnSpot = 20
/** Of so many on one spot the first of the list are sought; more on one spot are a mistake of a file. */
const mostSought = 2_000

/** A place in the order of the list, and whether most are not satisfied with it. */
export type Pinned = { longitude: number; latitude: number; bad: boolean }

/** A place, several that a nearer look parts, or several on one spot; all by their places in the list. */
export type Mark = {
  longitude: number
  latitude: number
  /** The first of them in the list. */
  first: number
  count: number
  /** With how many of them most are not satisfied. */
  bad: number
  /** From where they are seen apart; null where they are not, or where it is one. */
  zoom: number | null
  /** Those on one spot, as many as are listed there. */
  spot: readonly number[]
}

type Held = { first: number; bad: number }
export type Clusters = Supercluster<Held, Held>

/** Joins places that lie near each other, for each height of the map; a place that has no point is null. */
export function clustersOf(pinned: readonly (Pinned | null)[]): Clusters {
  const clusters = new Supercluster<Held, Held>({
    ...{ radius, extent, maxZoom: nearestZoom },
    map: ({ first, bad }) => ({ first, bad }),
    reduce(all, one) {
      all.first = Math.min(all.first, one.first)
      all.bad += one.bad
    },
  })
  return clusters.load(
    pinned.flatMap((one, first) =>
      one
        ? [
            {
              type: 'Feature' as const,
              geometry: { type: 'Point' as const, coordinates: [one.longitude, one.latitude] },
              properties: { first, bad: Number(one.bad) },
            },
          ]
        : [],
    ),
  )
}

/** The marks of a view in the order of the list: each stands where the first of its places does. */
export function marksIn(clusters: Clusters, { zoom, box }: View): Mark[] {
  const [west, south, east, north] = box
  const found = clusters.getClusters([west, south, east, north], zoom)
  if (found.length > mostMarks && zoom > 0) return marksIn(clusters, { zoom: zoom - 1, box })
  const marks = found.map(({ geometry, properties }): Mark => {
    const [longitude = 0, latitude = 0] = geometry.coordinates
    const { first, bad } = properties
    const at = { longitude, latitude, first, bad }
    if (!('cluster_id' in properties)) return { ...at, count: 1, zoom: null, spot: [] }
    const count = properties.point_count
    const parted = clusters.getClusterExpansionZoom(properties.cluster_id)
    if (parted <= nearestZoom) return { ...at, count, zoom: parted, spot: [] }
    const leaves = clusters.getLeaves(properties.cluster_id, mostSought)
    const spot = leaves.map(({ properties: held }) => held.first).sort((a, b) => a - b)
    return { ...at, count, zoom: null, spot: spot.slice(0, mostOnSpot) }
  })
  return marks.sort((a, b) => a.first - b.first)
}
