import { shownIn } from '#app/domain/words/as-written.ts'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import mapScript from '#app/enhance/proposals-map.client.ts?worker&url'
import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { filterIn, filterWords, queryOf } from '#app/http/forms/proposals/list-query.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { villageNamer } from '#app/http/village-namer.ts'
import { countryOutline, outlinePath } from '#app/services/places/country/country-outline.server.ts'
import { isPinned, type MapFound, readMap } from '#app/services/proposals/map-proposals.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { MapView } from '#app/ui/proposals/finding/map-view.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'

export const handle: PageHandle<{ round: { number: number } }> = {
  ofRound: ({ round }) => round.number,
  title: (text) => text.proposals.map.title,
  section: 'proposals',
}

/** The twin of the list: the same filters, on a map that is opened by a tap, and by village for everybody. */
const page = publicPage({
  params: { round: 'number' },
  query: filterWords,
  async read(visit) {
    const { place, language, params, paths } = visit
    const filter = filterIn(visit.query)
    const found = await readMap(place, params.round, filter)
    if (found.refused) return found
    const { round, villages, listed } = found.value
    const query = queryOf(filter)
    const points = new URLSearchParams(query)
    points.set('language', language)
    return {
      round: { number: round.number, title: shownIn(language, round.title) },
      query: query.toString(),
      total: listed.length,
      pinned: listed.filter(isPinned).length,
      byVillage: byVillage(found.value, villageNamer(villages, language)),
      kit: mapKit(mapScript, villages, language, place),
      points: `${paths.proposalPoints(round.number)}?${points}`,
      outline: outlinePath(countryOutline()),
    }
  },
})
export const loader = page.loader

/** How many proposals each village has; the whole aimak last, where it has any. */
function byVillage({ villages, listed }: MapFound, nameOf: (village: number | null) => string) {
  const numbers = [...villages.map(({ number }) => number), null]
  return numbers
    .map((village) => ({
      village,
      name: nameOf(village),
      count: listed.filter(({ text }) => text.village === village).length,
    }))
    .filter(({ village, count }) => village !== null || count > 0)
}

export default function ProposalMap() {
  const { nonce } = useRequestFacts()
  const page = useShown<typeof loader>()
  // Named here and not only in the loader: what no component names is not built for the browser.
  const kit = { ...page.kit, script: mapScript }
  return (
    <>
      <MapView page={{ ...page, kit }} />
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
