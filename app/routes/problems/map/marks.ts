import { isLanguage } from '#app/domain/language.ts'
import { wantedIn } from '#app/domain/lists/arrange.ts'
import { viewIn } from '#app/domain/maps/view.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import { countIn, marksIn } from '#app/services/maps/clusters.server.ts'
import { problemsOnMap } from '#app/services/problems/listing/problems-on-map.server.ts'
import { isMunicipality } from '#app/services/problems/places.server.ts'
import { marksAnswer } from '#app/ui/maps/marks-answer.ts'
import { askedOnMap } from '#app/ui/problems/map/asked-on-map.ts'
import { problemInWords } from '#app/ui/problems/map/problem-in-words.ts'
import { problemList } from '#app/ui/problems/problem-list.ts'
import { sayIn } from '#app/ui/say.ts'

/**
 * What the map of reports shows of a part (`box`: west, south, east, north) at a height (`zoom`), chosen and ordered by
 * the words of the list. Near ones are joined.
 */
export const loader = dataFile(async (request) => {
  const { place, query } = request
  if (!(await isMunicipality(place))) return null
  const view = viewIn(query.get('zoom') ?? '', query.get('box') ?? '')
  if (!view) return new Response('No part of the map', { status: 400 })
  const asked = query.get('language') ?? ''
  const say = sayIn(isLanguage(asked) ? asked : 'ky', place)
  const { lines, clusters, among } = await problemsOnMap(request, (among) => ({
    ...askedOnMap(wantedIn(query, problemList(say, among)), query.get('shown')),
    page: 1,
  }))
  const found = { lines, marks: marksIn(clusters, view), all: countIn(clusters, view) }
  const answer = marksAnswer(say.text.problemMap, found, problemInWords(say, among))
  return wholeFile(request, JSON.stringify(answer), { 'Content-Type': 'application/json' })
})
