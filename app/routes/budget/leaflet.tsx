import { isDraft } from '#app/domain/budget/version.ts'
import { inLanguage } from '#app/domain/language.ts'
import { refuse, whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { headHere } from '#app/services/budget/places.server.ts'
import { showVersion } from '#app/services/budget/reading/show-version.server.ts'
import { listHearings } from '#app/services/hearings/list-hearings.server.ts'
import { Leaflet } from '#app/ui/budget/leaflet/leaflet.tsx'
import { NextHearing } from '#app/ui/hearings/next-hearing.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ shown: { version: { year: number } } }> = {
  title: (text, { shown }) => text.openBudget.leaflet.title(shown.version.year),
  section: 'budget',
}

const page = publicPage({
  params: { year: 'number' },
  async read(visit) {
    const { year } = visit.params
    const [shown, municipality, hearings] = await Promise.all([
      showVersion(visit, year, null),
      headHere(visit.place),
      listHearings(visit),
    ])
    if (!municipality) return refuse('missing', 'not-here', {})
    const { name, region, office } = municipality
    const say = (words: typeof name) => inLanguage(words, visit.language)
    const head = {
      ...{ municipality: say(name), region: say(region) },
      ...{ phone: office.phone, address: say(office.address) },
    }
    const hearing =
      hearings.coming.find((one) => one.stage === 'announced' && one.budget?.year === year) ?? null
    return whenAccepted(shown, (shown) => ({
      ...{ shown, head, hearing },
      open: isDraft(shown.version.kind),
    }))
  },
})
export const loader = page.loader

export default function CitizensBudget() {
  const { shown, head, hearing, open } = useShown<typeof loader>()
  const text = useText().openBudget
  const { year, kind } = shown.version
  return (
    <>
      <p className="meta no-print">
        <a href={usePaths().budget(year)}>{text.titles[kind](year)}</a>{' '}
        <small>{text.leaflet.print}</small>
      </p>
      <Leaflet
        {...{ page: shown, head, open }}
        coming={hearing ? <NextHearing hearing={hearing} /> : null}
      />
    </>
  )
}
