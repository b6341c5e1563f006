import Supercluster from 'supercluster'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Village } from '#app/domain/places/territory.ts'
import type { ListFilter } from '#app/domain/proposals/finding/list-filter.ts'
import type { Point } from '#app/domain/proposals/proposal.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import { allListed, type Listed } from '#models/proposals/proposal-list.server.ts'
import { type RoundHere, readRoundHere } from './read-round-here.server.ts'

/** More than any round has; a map of more would be no help. */
const most = 1_000
/** In pixels: dots nearer than this are one. */
const radius = 44
/** From here on every proposal stands alone. */
const nearest = 16

export type MapFound = { round: RoundHere; villages: Village[]; listed: Listed[] }

/** All proposals that a filter shows, for the map and its twin. */
export async function readMap(
  place: string,
  number: number,
  filter: ListFilter,
): Promise<Outcome<MapFound>> {
  const [round, villages, listed] = await Promise.all([
    readRoundHere(place, number),
    villagesOf(place),
    allListed(place, number, filter, most),
  ])
  if (!round) return refuse('missing', 'not-here', {})
  return { refused: false, value: { round, villages, listed } }
}

export type Pinned = Listed & { text: { point: Point } }

export const isPinned = (listed: Listed): listed is Pinned => listed.text.point !== null

/** What a part of the map shows at a height: `box` is west, south, east, north in degrees. */
export type View = { zoom: number; box: [number, number, number, number] }

/** One proposal or a cluster of them, where it stands. */
export type Dot =
  | { kind: 'proposal'; at: Point; listed: Pinned }
  | { kind: 'cluster'; at: Point; count: number; zoom: number }

/** The dots of a view: proposals that lie too near each other at this height are one. */
export function dotsIn(pinned: readonly Pinned[], { zoom, box }: View): Dot[] {
  const clusters = new Supercluster<{ listed: Pinned }>({ radius, maxZoom: nearest })
  clusters.load(
    pinned.map((listed) => {
      const { longitude, latitude } = listed.text.point
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: { listed },
      }
    }),
  )
  return clusters.getClusters(box, zoom).map(({ geometry, properties }): Dot => {
    const [longitude = 0, latitude = 0] = geometry.coordinates
    const at = { latitude, longitude }
    if ('listed' in properties) return { kind: 'proposal', at, listed: properties.listed }
    const { point_count: count, cluster_id: id } = properties
    return { kind: 'cluster', at, count, zoom: clusters.getClusterExpansionZoom(id) }
  })
}
