import L from 'leaflet'
import { type MapFacts, openBaseMap } from './base-map.ts'

/** One proposal, or several that lie too near each other to be told apart at this height. */
type Properties =
  | { kind: 'proposal'; title: string; titleMark: string | null; href: string; cost: string }
  | { kind: 'cluster'; count: number; zoom: number }

type MapPlace = MapFacts & { points: string }

const place = document.querySelector<HTMLElement>('[data-map][data-proposals]')
// The page wrote the attribute from the same type.
if (place) show(place, JSON.parse(place.dataset.proposals ?? '{}') as MapPlace)

function show(place: HTMLElement, facts: MapPlace) {
  const map = openBaseMap(place, facts)
  const layer = L.layerGroup().addTo(map)
  const load = async () => {
    const address = new URL(facts.points, location.href)
    address.searchParams.set('zoom', String(map.getZoom()))
    address.searchParams.set('box', map.getBounds().pad(0.2).toBBoxString())
    const answer = await fetch(address)
    if (!answer.ok) return
    layer.clearLayers()
    L.geoJSON(await answer.json(), {
      pointToLayer: (feature, at) => dot(map, feature.properties, at),
    }).addTo(layer)
  }
  map.on('moveend', load)
  load()
}

function dot(map: L.Map, properties: Properties, at: L.LatLng): L.Layer {
  if (properties.kind === 'cluster')
    return L.circleMarker(at, { radius: 18, color: '#0b4f6c', fillOpacity: 0.8 })
      .bindTooltip(String(properties.count), { permanent: true, direction: 'center' })
      .on('click', () => map.setView(at, properties.zoom))
  const link = document.createElement('a')
  link.href = properties.href
  const { title, titleMark, cost } = properties
  link.textContent = [title, titleMark, cost].filter((part) => part !== null).join(' · ')
  return L.circleMarker(at, {
    radius: 9,
    color: '#14202b',
    fillColor: '#f2a900',
    fillOpacity: 1,
  }).bindPopup(link)
}
