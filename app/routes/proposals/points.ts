import { isLanguage, type Language } from '#app/domain/language.ts'
import { titleIn } from '#app/domain/words/office-title.ts'
import { filterIn } from '#app/http/forms/proposals/list-query.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import { money } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Paths, pathsOf } from '#app/paths.ts'
import { findMunicipality } from '#app/services/places/find-municipality.server.ts'
import {
  type Dot,
  dotsIn,
  isPinned,
  readMap,
  type View,
} from '#app/services/proposals/map-proposals.server.ts'

/**
 * Proposals with a known place as GeoJSON, with the filters of the list. With `zoom` and `box` (west, south, east,
 * north) near ones are joined to clusters; without them every proposal stands alone.
 */
export const loader = dataFile(async (request) => {
  const { place, number, query } = request
  const round = number('round')
  const municipality = await findMunicipality(place)
  const found = municipality && round ? await readMap(place, round, filterIn(query)) : null
  if (!found || found.refused) return null
  const asked = query.get('language') ?? ''
  const language = isLanguage(asked) ? asked : 'ky'
  const paths = pathsOf(language, place)
  const dots = dotsIn(found.value.listed.filter(isPinned), viewIn(query))
  const collection = {
    type: 'FeatureCollection',
    features: dots.map((dot) => featureOf(dot, language, paths)),
  }
  return wholeFile(request, JSON.stringify(collection), {
    'Content-Type': 'application/geo+json',
    'Cache-Control': 'public, max-age=2',
  })
})

const everywhere: View = { zoom: 24, box: [-180, -85, 180, 85] }

/** The part of the map that was asked for; what cannot be read is everything, each proposal alone. */
function viewIn(query: URLSearchParams): View {
  const box = (query.get('box') ?? '').split(',').map(Number)
  const [west, south, east, north] = box
  const zoom = Number(query.get('zoom') ?? Number.NaN)
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return everywhere
  if (![...box, zoom].every(Number.isFinite) || !query.has('zoom')) return everywhere
  return { zoom: Math.min(24, Math.max(0, Math.round(zoom))), box: [west, south, east, north] }
}

function featureOf(dot: Dot, language: Language, paths: Paths) {
  const { latitude, longitude } = dot.at
  const geometry = { type: 'Point', coordinates: [longitude, latitude] }
  if (dot.kind === 'cluster') {
    const { kind, count, zoom } = dot
    return { type: 'Feature', geometry, properties: { kind, count, zoom } }
  }
  const { number, state, asked, hidden, text, officeTitles } = dot.listed
  const words = texts(language).proposals
  const { title, byOffice } = hidden
    ? { title: words.page.hiddenTitle, byOffice: false }
    : titleIn(language, { ...text, officeTitles })
  const properties = {
    kind: dot.kind,
    number,
    state,
    title,
    titleBy: hidden ? null : byOffice ? 'office' : 'author',
    /** As pages mark such a title. */
    titleMark: byOffice ? words.officeTitle.mark : null,
    theme: text.theme,
    village: text.village,
    asked: asked / 100,
    cost: money(asked, language),
    href: paths.proposal(number),
  }
  return { type: 'Feature', geometry, properties }
}
