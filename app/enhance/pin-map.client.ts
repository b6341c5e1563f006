import L from 'leaflet'
import { type MapFacts, openBaseMap } from './base-map.ts'

const place = document.querySelector<HTMLElement>('[data-map][data-pin]')
const field = (name: string) => document.querySelector<HTMLInputElement>(`input[name=${name}]`)

if (place) {
  // The page wrote the attribute from the same type.
  const map = openBaseMap(place, JSON.parse(place.dataset.pin ?? '{}') as MapFacts)
  const pin = L.circleMarker([0, 0], { radius: 10, color: '#a3261b', weight: 4 })
  const [latitude, longitude] = [field('latitude'), field('longitude')]
  const typed = [latitude, longitude].map((input) => Number(input?.value.replace(',', '.')))
  const [north = 0, east = 0] = typed
  if (north > 0 && east > 0) {
    pin.setLatLng([north, east]).addTo(map)
    map.setView([north, east], 13)
  }
  map.on('click', ({ latlng }) => {
    pin.setLatLng(latlng).addTo(map)
    if (latitude) latitude.value = latlng.lat.toFixed(4)
    if (longitude) longitude.value = latlng.lng.toFixed(4)
    latitude?.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
