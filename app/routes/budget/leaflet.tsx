import { inLanguage } from '#app/domain/language.ts'
import { refuse, whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { headHere } from '#app/services/budget/places.server.ts'
import { showVersion } from '#app/services/budget/reading/show-version.server.ts'
import { Leaflet } from '#app/ui/budget/leaflet/leaflet.tsx'
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
    const [shown, municipality] = await Promise.all([
      showVersion(visit, visit.params.year, null),
      headHere(visit.place),
    ])
    if (!municipality) return refuse('missing', 'not-here', {})
    const { name, region, office } = municipality
    const say = (words: typeof name) => inLanguage(words, visit.language)
    const head = {
      ...{ municipality: say(name), region: say(region) },
      ...{ phone: office.phone, address: say(office.address) },
    }
    return whenAccepted(shown, (shown) => ({ shown, head }))
  },
})
export const loader = page.loader

export default function CitizensBudget() {
  const { shown, head } = useShown<typeof loader>()
  const text = useText().openBudget
  const { year, kind } = shown.version
  return (
    <>
      <p className="meta no-print">
        <a href={usePaths().budget(year)}>{text.titles[kind](year)}</a>{' '}
        <small>{text.leaflet.print}</small>
      </p>
      <Leaflet page={shown} head={head} />
    </>
  )
}
