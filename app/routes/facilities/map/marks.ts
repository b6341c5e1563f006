import { type FacilityLine, stateOfLine } from '#app/domain/facilities/pages.ts'
import { isLanguage } from '#app/domain/language.ts'
import { wantedIn, wantedRows } from '#app/domain/lists/arrange.ts'
import { viewIn } from '#app/domain/maps/view.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import { ratedHere } from '#app/services/facilities/map/ratings.server.ts'
import { isMunicipality } from '#app/services/facilities/places.server.ts'
import { countIn, marksIn } from '#app/services/maps/clusters.server.ts'
import { mappedOf } from '#app/services/maps/mapped-here.server.ts'
import { facilityList } from '#app/ui/facilities/facility-list.ts'
import { serviceInWords } from '#app/ui/facilities/map/service-in-words.ts'
import { marksAnswer } from '#app/ui/maps/marks-answer.ts'
import { sayIn } from '#app/ui/say.ts'

/** So many choices are remembered. */
const mappedHere = mappedOf<FacilityLine>(
  12,
  (line) => line.point && { ...line.point, bad: stateOfLine(line) === 'bad' },
)

/**
 * What the map of services shows of a part (`box`: west, south, east, north) at a height (`zoom`), chosen and ordered by
 * the words of the list. Near ones are joined.
 */
export const loader = dataFile(async (request) => {
  const { place, query } = request
  if (!(await isMunicipality(place))) return null
  const view = viewIn(query.get('zoom') ?? '', query.get('box') ?? '')
  if (!view) return new Response('No part of the map', { status: 400 })
  const asked = query.get('language') ?? ''
  const say = sayIn(isLanguage(asked) ? asked : 'ky', place)
  const { lines } = await ratedHere(request)
  const list = facilityList(say, lines)
  const wanted = { ...wantedIn(query, list), page: 1 }
  const choice = JSON.stringify([say.language, wanted])
  const mapped = await mappedHere(request, choice, async () =>
    wantedRows(list, lines, wanted, say.language),
  )
  const { clusters } = mapped
  const marks = marksIn(clusters, view)
  const found = { lines: mapped.lines, marks, all: countIn(clusters, view) }
  const answer = marksAnswer(say.text.facilityMap, found, serviceInWords(say))
  return wholeFile(request, JSON.stringify(answer), { 'Content-Type': 'application/json' })
})
