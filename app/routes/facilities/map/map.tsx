import { stateOfLine } from '#app/domain/facilities/pages.ts'
import mapScript from '#app/enhance/facilities/facilities-map.client.ts?worker&url'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { facilityQuery } from '#app/http/forms/facilities/facility-query.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { villageNamer } from '#app/http/village-namer.ts'
import { ratedHere } from '#app/services/facilities/map/ratings.server.ts'
import { villagesKnown } from '#app/services/facilities/places.server.ts'
import { choicesOf, facilityList } from '#app/ui/facilities/facility-list.ts'
import { MapPage } from '#app/ui/facilities/map/map-page.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useRequestFacts } from '#app/ui/request-context.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = {
  title: (text) => text.facilityMap.title,
  section: 'services',
}

/** The twin of the list: the same choice and order, on a map that a tap opens, and as a list for everybody. */
const page = publicPage({
  query: facilityQuery,
  async read(visit) {
    const { place, language, query, paths } = visit
    const [{ lines, rated }, villages] = await Promise.all([ratedHere(visit), villagesKnown(place)])
    const found = listed(visit, (say) => facilityList(say, lines), lines)
    const nameOf = villageNamer(villages, language)
    const points = new URLSearchParams(query)
    points.delete('page')
    points.set('language', language)
    return {
      found,
      among: choicesOf(lines),
      query: query.toString(),
      placed: lines.filter(({ point }) => point).length,
      all: lines.length,
      villages: rated.map((one) => ({
        ...one,
        name: nameOf(one.village),
        state: stateOfLine(one),
      })),
      kit: mapKit(mapScript, villages, language, place),
      points: `${paths.facilityMarks}?${points}`,
    }
  },
})
export const loader = page.loader

export default function FacilityMap() {
  const { nonce } = useRequestFacts()
  const shown = useShown<typeof loader>()
  // Named here and not only in the loader: what no component names is not built for the browser.
  const kit = { ...shown.kit, script: mapScript }
  return (
    <>
      <MapPage page={{ ...shown, kit }} />
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
