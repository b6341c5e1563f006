import type { Feature } from '../../imports/read-features.ts'
import { facilityColumns } from '../imports.ts'
import type { FacilityKind } from '../kind.ts'
import type { FacilityContext } from './facility-row.ts'
import { nearest } from './places.ts'

type Cells = Record<string, string>

/** What OpenStreetMap calls some of the columns. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'name-ky': ['name:ky', 'name'],
  'name-ru': ['name:ru'],
  'name-en': ['name:en'],
  provider: ['operator'],
  tariff: ['charge'],
  landmark: ['description'],
}

/** A feature as the cells of a row: by the names of the columns, else as OpenStreetMap has them. */
export function cellsIn({ properties, geometry }: Feature, context: FacilityContext): Cells {
  const said = facilityColumns.map((column) => {
    const names = [column, ...(alsoCalled[column] ?? [])]
    return [column, names.map((name) => properties[name]).find((value) => value) ?? '']
  })
  const cells: Cells = Object.fromEntries(said)
  const [longitude, latitude] = middleOf(geometry)
  Object.assign(cells, {
    latitude: cells.latitude || `${latitude ?? ''}`,
    longitude: cells.longitude || `${longitude ?? ''}`,
    kind: cells.kind || (kindByTags(properties, context.kinds) ?? tagsOf(properties)),
    osm: cells.osm || osmIn(properties),
  })
  return { ...cells, village: cells.village || villageNear(cells, context) }
}

/** The kind of which a point bears a tag; the first in the municipality's order. */
function kindByTags(properties: Feature['properties'], kinds: readonly FacilityKind[]) {
  const bears = (tag: string) => {
    const [key = '', value] = tag.split('=')
    return properties[key] === value
  }
  return kinds.find(({ offered, tags }) => offered && tags.some(bears))?.key
}

/** What a point of no kind bears instead, for whoever reads why it was not taken. */
const tagsOf = (properties: Feature['properties']) =>
  Object.entries(properties)
    .filter(([name]) => !/^(@id|name)/.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')
    .slice(0, 60)

/** `node/123`, as exports of OpenStreetMap name what they hold. */
const osmIn = (properties: Feature['properties']) =>
  [properties['@id'] ?? '', properties.id ?? ''].find((id) =>
    /^(node|way|relation)\/\d+$/.test(id),
  ) ?? ''

/** A point of a map says no village: it is that of the nearest centre. */
function villageNear({ latitude = '', longitude = '' }: Cells, { villages }: FacilityContext) {
  const point = { latitude: Number(latitude), longitude: Number(longitude) }
  if (latitude === '' || longitude === '') return ''
  return `${nearest(point, villages)?.number ?? ''}`
}

/** A point is itself, a line its point in the middle, an area the middle of its outline. */
function middleOf({ type, coordinates }: Feature['geometry']): readonly unknown[] {
  if (!Array.isArray(coordinates)) return []
  if (type === 'Point') return coordinates
  if (type === 'LineString') return coordinates[Math.floor(coordinates.length / 2)] ?? []
  if (type !== 'Polygon' || !Array.isArray(coordinates[0])) return []
  const ring: unknown[] = coordinates[0]
  const mean = (at: number) =>
    ring.reduce((sum: number, one) => sum + Number(Array.isArray(one) ? one[at] : Number.NaN), 0) /
    ring.length
  return [mean(0), mean(1)].map((degrees) => Math.round(degrees * 1e6) / 1e6)
}
