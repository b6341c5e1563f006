import leafletStyle from 'leaflet/dist/leaflet.css?url'
import { inLanguage, type Language } from '#app/domain/language.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { pathsOf } from '#app/paths.ts'
import type { MapKit } from '#app/ui/maps/map-place.tsx'
import { settings } from '../settings/settings.server.ts'

/** What a page gives a map's script; villages without a known centre are left out. */
export function mapKit(
  script: string,
  villages: readonly Village[],
  language: Language,
  place: string,
): MapKit {
  return {
    script,
    style: leafletStyle,
    outline: '/data/country.geojson',
    areas: pathsOf(language, place).outlines,
    tiles: settings().mapTilesUrl,
    attribution: settings().mapTilesAttribution,
    villages: villages.flatMap(({ name, centre }) =>
      centre ? [{ name: inLanguage(name, language), ...centre }] : [],
    ),
  }
}
