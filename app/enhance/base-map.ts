import L from 'leaflet'

/** A named place that is always on the map: a village. */
export type NamedPlace = { name: string; latitude: number; longitude: number }

/** What the page tells a map: where to look without anything on it, tiles if there are any, the country's outline. */
export type MapFacts = {
  outline: string
  /** Address of the outlines the municipality drew. */
  areas: string
  /** Address pattern of tiles; null where only the outline is shown. */
  tiles: string | null
  /** Who made the tiles, as their licence asks to be told. */
  attribution: string
  villages: readonly NamedPlace[]
}

const country: L.LatLngBoundsExpression = [
  [39.18, 69.26],
  [43.27, 80.23],
]
/** As near as villages can be told apart without tiles. */
const nearest = 13

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name)

type Beside = {
  /** Called once where a tile does not come; the country's outline stands in for them. */
  noTiles?(): void
  /** How an outline of the municipality's own is drawn; `number` is a village's. */
  styleOf?(number: number | null): L.PathOptions
  /** As near as the map goes. */
  maxZoom?: number
  /** Names of villages stand above their points, where marks would hide what stands beside them. */
  namesAbove?: boolean
}

/** The map that is always there: the country's outline and the municipality's villages with their names. */
export function openBaseMap(
  place: HTMLElement,
  { outline, areas, tiles, attribution, villages }: MapFacts,
  { noTiles, styleOf, maxZoom, namesAbove = false }: Beside = {},
): L.Map {
  const map = L.map(place, {
    ...{ preferCanvas: true, zoomAnimation: false, fadeAnimation: false },
    ...(maxZoom ? { maxZoom } : {}),
  })
  if (tiles)
    L.tileLayer(tiles, { attribution: textOf(attribution).innerHTML })
      .once('tileerror', () => {
        addOutline(map, outline)
        noTiles?.()
      })
      .addTo(map)
  else addOutline(map, outline)
  addAreas(map, areas, styleOf)
  for (const { name, latitude, longitude } of villages)
    L.circleMarker([latitude, longitude], { radius: 5, color: colour('--ink'), weight: 2 })
      .bindTooltip(textOf(name), {
        permanent: true,
        direction: namesAbove ? 'top' : 'right',
        offset: namesAbove ? [0, -14] : [6, 0],
        className: namesAbove ? 'village-name' : '',
      })
      .addTo(map)
  const bounds = L.latLngBounds(villages.map(({ latitude, longitude }) => [latitude, longitude]))
  if (villages.length > 0) map.fitBounds(bounds.pad(namesAbove ? 0.1 : 0.3), { maxZoom: nearest })
  else map.fitBounds(country)
  return map
}

async function addOutline(map: L.Map, address: string) {
  const answer = await fetch(address)
  if (!answer.ok) return
  const style = { color: colour('--ink'), weight: 1, fillColor: colour('--wash'), fillOpacity: 1 }
  L.geoJSON(await answer.json(), { style, interactive: false })
    .addTo(map)
    .bringToBack()
}

/** What the municipality drew of its aimak and villages; what lies inside can be tapped. */
async function addAreas(map: L.Map, address: string, styleOf?: Beside['styleOf']) {
  const answer = await fetch(address)
  if (!answer.ok) return
  const lines = { color: '#0b4f6c', weight: 2, dashArray: '6 4', fill: false }
  L.geoJSON(await answer.json(), {
    style: (feature) => ({ ...lines, ...styleOf?.(feature?.properties.number ?? null) }),
    interactive: false,
  })
    .addTo(map)
    .bringToBack()
}

/** A name as text: nothing in it is markup. */
function textOf(name: string): HTMLElement {
  return Object.assign(document.createElement('span'), { textContent: name })
}
