import Supercluster from 'supercluster'
import { nearestZoom, type View } from '#app/domain/maps/view.ts'

/** In pixels of the screen: what lies nearer together is one mark. */
const radius = 60
/** Of a tile of the map, in pixels. */
const extent = 256
/** More marks than a map can be read with: then it is drawn as from further away. */
const mostMarks = 120
/** So many places of one spot are named on the map; the list has them all. */
const mostOnSpot = 20
/** So many places a view names; where more lie on its spots each names fewer. */
const mostNamed = 120
/** Of so many on one spot the first of the list are sought; more on one spot are a mistake of a file. */
const mostSought = 2_000

/** A place in the order of the list, and whether something is wrong with it. */
export type Pinned = { longitude: number; latitude: number; bad: boolean }

/** A place, several that a nearer look parts, or several on one spot; all by their places in the list. */
export type Mark = {
  longitude: number
  latitude: number
  /** The first of them in the list. */
  first: number
  count: number
  /** With how many of them something is wrong. */
  bad: number
  /** The height from which more of them are seen; null where no nearer look shows more. */
  zoom: number | null
  /** Those on one spot, as many as are named there. */
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
  const around = (height: number) => clusters.getClusters([west, south, east, north], height)
  let height = zoom
  // At the nearest height nothing is joined that is not one spot.
  while (zoom < nearestZoom && height > 0 && around(height).length > mostMarks) height -= 1
  const found = around(height)
    .sort((a, b) => a.properties.first - b.properties.first)
    .slice(0, mostMarks)
  const isSpot = ({ properties }: (typeof found)[number]) =>
    'cluster_id' in properties &&
    clusters.getClusterExpansionZoom(properties.cluster_id) > nearestZoom
  const spots = found.filter(isSpot).length
  const alone = found.filter(({ properties }) => !('cluster_id' in properties)).length
  const share = Math.floor((mostNamed - alone) / Math.max(1, spots))
  const named = Math.min(mostOnSpot, Math.max(1, share))
  return found.map((cluster): Mark => {
    const [longitude = 0, latitude = 0] = cluster.geometry.coordinates
    const { properties } = cluster
    const { first, bad } = properties
    const at = { longitude, latitude, first, bad }
    if (!('cluster_id' in properties)) return { ...at, count: 1, zoom: null, spot: [] }
    const { cluster_id: id, point_count: count } = properties
    // What is drawn as from further away is parted by a nearer look than the one that was asked for.
    if (!isSpot(cluster)) {
      const parted = Math.max(zoom + 1, clusters.getClusterExpansionZoom(id))
      return { ...at, count, zoom: Math.min(nearestZoom, parted), spot: [] }
    }
    const leaves = clusters.getLeaves(id, mostSought)
    const all = leaves.map(({ properties: held }) => held.first).sort((a, b) => a - b)
    const more = count > named && zoom < nearestZoom ? nearestZoom : null
    return { ...at, count, zoom: more, spot: all.slice(0, named) }
  })
}

/** How many places a view has, whether or not they are drawn. */
export const countIn = (clusters: Clusters, { zoom, box: [west, south, east, north] }: View) =>
  clusters
    .getClusters([west, south, east, north], zoom)
    .reduce(
      (sum, { properties }) => sum + ('cluster_id' in properties ? properties.point_count : 1),
      0,
    )
