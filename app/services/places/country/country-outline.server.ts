import { feature } from 'topojson-client'
import atlas from 'world-atlas/countries-50m.json'
import { onOutline } from '#app/domain/points.ts'

/** Kyrgyzstan in ISO 3166-1 numbers, by which the atlas keeps countries. */
const kyrgyzstan = '417'

type Topology = Parameters<typeof feature>[0]
type Outline = {
  type: 'Polygon' | 'MultiPolygon'
  coordinates: number[][][] | number[][][][]
}

let kept: Outline | undefined

/** The country's outline in degrees (Natural Earth, public domain): a base map that needs no internet. */
export function countryOutline(): Outline {
  kept ??= read()
  return kept
}

function read(): Outline {
  // The atlas is a topology; its types live in a package that only has types.
  const topology = atlas as unknown as Topology & {
    objects: { countries: { geometries: { id: string }[] } }
  }
  const found = topology.objects.countries.geometries.find(({ id }) => id === kyrgyzstan)
  if (!found) throw new Error('the atlas has no Kyrgyzstan')
  const { geometry } = feature(topology, found as Parameters<typeof feature>[1]) as unknown as {
    geometry: Outline
  }
  return geometry
}

/** The outline as an SVG path in the units of `onOutline`. */
export function outlinePath({ type, coordinates }: Outline): string {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as number[][][][]
  return polygons
    .flat()
    .map((ring) => `M${ring.map((point) => svgPoint(point[0] ?? 0, point[1] ?? 0)).join('L')}Z`)
    .join('')
}

function svgPoint(longitude: number, latitude: number): string {
  const { x, y } = onOutline({ longitude, latitude })
  return `${x} ${y}`
}
