import openMap from '#app/enhance/open-map.client.ts?worker&url'
import mapScript from '#app/enhance/problems/problems-map.client.ts?worker&url'
import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { problemQuery } from '#app/http/forms/problems/problem-query.ts'
import { askedOf } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { listProblems } from '#app/services/problems/listing/list-problems.server.ts'
import { villagesOnMap } from '#app/services/problems/places.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { askedOnMap } from '#app/ui/problems/map/asked-on-map.ts'
import { ProblemMapPage } from '#app/ui/problems/map/problem-map-page.tsx'
import { problemList } from '#app/ui/problems/problem-list.ts'
import { useRequestFacts } from '#app/ui/request-context.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = { title: (text) => text.problemMap.title, section: 'services' }

/** The twin of the list of reports: the same choice and order, on a map that a tap opens, and as a list for everybody. */
const page = publicPage({
  query: problemQuery,
  async read(visit) {
    const { place, language, query, paths } = visit
    const [{ found, among }, villages] = await Promise.all([
      listProblems(visit, (among) =>
        askedOnMap(
          askedOf(visit, (say) => problemList(say, among)),
          query.get('shown'),
        ),
      ),
      villagesOnMap(place),
    ])
    const points = new URLSearchParams(query)
    points.delete('page')
    points.set('language', language)
    const asList = new URLSearchParams(query)
    asList.delete('page')
    asList.delete('shown')
    const { shown } = found.wanted.chosen
    if (shown) asList.set('shown', shown)
    return {
      ...{ found, among, query: asList.toString() },
      kit: mapKit(mapScript, villages, language, place),
      points: `${paths.problemMarks}?${points}`,
    }
  },
})
export const loader = page.loader

export default function ProblemMap() {
  const { nonce } = useRequestFacts()
  const shown = useShown<typeof loader>()
  // Named here and not only in the loader: what no component names is not built for the browser.
  const kit = { ...shown.kit, script: mapScript }
  return (
    <>
      <ProblemMapPage page={{ ...shown, kit }} />
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
