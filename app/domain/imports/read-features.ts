import { type Outcome, reason, refuseInput } from '../outcome.ts'

/** One feature of a GeoJSON file as it was written; `number` counts from 1, as a person does. */
export type Feature = {
  number: number
  geometry: { type: string; coordinates: unknown }
  /** Everything the file says about it in words and figures. */
  words: readonly string[]
  /** The same by the names that the file gives them; the feature's own id as `@id`. */
  properties: Readonly<Record<string, string>>
}

const most = 5_000

/** The features of a GeoJSON text: a collection, a single feature or a bare geometry. */
export function readFeatures(text: string): Outcome<Feature[]> {
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return atFile(reason('geojson-unreadable', { line: lineOf(text, String(error)) }))
  }
  const listed = listOf(read)
  if (!listed || listed.length === 0) return atFile(reason('geojson-without-features', {}))
  if (listed.length > most)
    return atFile(reason('geojson-too-many', { found: listed.length, max: most }))
  return { refused: false, value: listed.map((one, index) => featureOf(one, index + 1)) }
}

const atFile = (why: ReturnType<typeof reason>) => refuseInput([{ field: 'file', reason: why }])

/** JSON names the place of a fault by counting characters; people count lines. */
function lineOf(text: string, message: string): number {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
  return text.slice(0, position).split('\n').length
}

type Loose = { readonly [key: string]: unknown }
const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null

function listOf(read: unknown): unknown[] | null {
  if (!isRecord(read)) return null
  if (read.type === 'FeatureCollection') return Array.isArray(read.features) ? read.features : null
  if (read.type === 'Feature') return [read]
  return 'coordinates' in read ? [{ geometry: read, properties: {} }] : null
}

function featureOf(one: unknown, number: number): Feature {
  const feature = isRecord(one) ? one : {}
  const geometry = isRecord(feature.geometry) ? feature.geometry : {}
  const properties = isRecord(feature.properties) ? feature.properties : {}
  const said = Object.entries({ '@id': feature.id, ...properties }).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [[name, String(value).trim().slice(0, 200)] as const]
      : [],
  )
  return {
    number,
    geometry: { type: String(geometry.type ?? '…'), coordinates: geometry.coordinates },
    words: said.map(([, value]) => value),
    properties: Object.fromEntries(said),
  }
}
