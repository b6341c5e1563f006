import { inLanguage } from '#app/domain/language.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { count } from '#app/i18n/format.ts'
import { leadingMoney } from '#app/i18n/short-forms.ts'
import { pathsOf } from '#app/paths.ts'
import { countryOutline, outlinePath } from '#app/services/places/country/country-outline.server.ts'
import { findMunicipalities } from '#app/services/places/country/find-municipalities.server.ts'
import { showCountry } from '#app/services/rounds/show-home.server.ts'
import { PageShell } from '#app/ui/frame/page-shell.tsx'
import { Hero } from '#app/ui/front/hero.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { CountryEnds } from '#app/ui/places/country/country-ends.tsx'
import { CountryList, isOpen } from '#app/ui/places/country/country-list.tsx'
import { CountryMap } from '#app/ui/places/country/country-map.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.frame.product }

/** The municipalities that the words find, numbered: first where one can take part now, by its end, then by name. */
const page = publicPage({
  query: { q: 100 },
  async read({ language, query, at }) {
    const words = (query.get('q') ?? '').slice(0, 100)
    const met = await findMunicipalities(words)
    const { running, built, points, oblasts } = await showCountry(met, at)
    const rankOf = (place: string) => running.findIndex((one) => one.place === place)
    const collator = new Intl.Collator(language)
    const found = met.map(({ place, name, region, population, figuresGuessed, by }) => ({
      name: shownIn(language, name),
      sorted: inLanguage(name, language),
      region: shownIn(language, region),
      ...{ population, guessed: figuresGuessed ?? false },
      by: by ? shownIn(language, by) : null,
      href: pathsOf(language, place).home,
      on: running
        .filter((one) => one.place === place)
        .map(({ round, ...on }) => ({ ...on, round: shownIn(language, round.title) })),
      point: points.get(place) ?? null,
      rank: rankOf(place) < 0 ? running.length : rankOf(place),
    }))
    found.sort((a, b) => a.rank - b.rank || collator.compare(a.sorted, b.sorted))
    return {
      query: words,
      found: found.map((place, index) => ({ ...place, number: index + 1 })),
      built,
      outline: outlinePath(countryOutline()),
      oblasts: oblasts.map(({ name, count }) => ({ name: inLanguage(name, language), count })),
    }
  },
})
export const loader = page.loader

export default function Country() {
  const { query, found, oblasts } = useShown<typeof loader>()
  const text = useText().frame.country
  const open = found.filter(isOpen).length
  const all = found.length
  return (
    <PageShell here={null}>
      <Hero title={all === 0 || query ? text.title : text.lead(all, open)}>{text.about}</Hero>
      <Search />
      {all === 0 ? (
        <EmptyState title={query ? text.notFound : text.empty}>
          {query ? text.notFoundAdvice : text.emptyAdvice}
        </EmptyState>
      ) : (
        <Places />
      )}
      <CountryEnds oblasts={query ? [] : oblasts} />
    </PageShell>
  )
}

/** On the map, and beside it as lists in the same order. */
function Places() {
  const { query, found, outline } = useShown<typeof loader>()
  const text = useText().frame.country
  return (
    <div className="with-map">
      <div>
        <CountryMap outline={outline} places={found} />
        {query ? null : <Total />}
      </div>
      <div>
        <CountryList heading={text.open} places={found.filter(isOpen)} />
        <CountryList
          heading={text.underWay}
          places={found.filter((one) => one.on.length > 0 && !isOpen(one))}
        />
        <CountryList heading={text.quiet} places={found.filter(({ on }) => on.length === 0)} />
      </div>
    </div>
  )
}

/** What came of it in the whole country, added up when the page is made. */
function Total() {
  const { found, built } = useShown<typeof loader>()
  const { figures } = useText().frame.country
  const language = useLanguage()
  return (
    <Figures
      figures={[
        { label: figures.places(found.length), value: count(found.length, language) },
        { label: figures.opened(built.opened), value: count(built.opened, language) },
        { label: figures.granted, ...leadingMoney(built.granted, language) },
      ]}
    />
  )
}

function Search() {
  const { query } = useShown<typeof loader>()
  const text = useText().frame.country
  return (
    <search>
      <form method="get" className="field">
        <label htmlFor="q">{text.search}</label>
        <span className="hint" id="q-hint">
          {text.searchHint}
        </span>
        <span className="place-search">
          <input id="q" name="q" type="search" defaultValue={query} aria-describedby="q-hint" />
          <Button second>{text.find}</Button>
        </span>
      </form>
    </search>
  )
}
