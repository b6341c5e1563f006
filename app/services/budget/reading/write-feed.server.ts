import { atomFeed } from '#app/domain/atom-feed.ts'
import { sideSum } from '#app/domain/budget/reading/where-from.ts'
import { inLanguage, type Language } from '#app/domain/language.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { statedWords } from '#app/i18n/stated-words.ts'
import { texts } from '#app/i18n/texts.ts'
import { pathsOf } from '#app/paths.ts'
import { headHere } from '../places.server.ts'
import { publishedHere } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

const most = 40

/** The newest versions of a municipality's budgets as an Atom feed; null where there is no such municipality. */
export async function budgetFeed(
  { place, at }: { place: string; at: Date },
  language: Language,
): Promise<string | null> {
  const municipality = await headHere(place)
  if (!municipality) return null
  const here = { place: municipality.place, at }
  const all = (await publishedHere(here)).toSorted(
    (a, b) => b.publishedAt.getTime() - a.publishedAt.getTime(),
  )
  const paths = pathsOf(language, place)
  const text = texts(language).openBudget
  const entries = all.slice(0, most).map(async (version) => {
    const { year, number, kind, publishedAt, hash, reason } = version
    const { lines, period } = await readingOf(here, version)
    const sum = sideSum(lines, 'expenditure', period)
    const said = [
      sum === null ? null : text.leads[kind](amountWords(sum, language)),
      reason === null ? null : `${text.corrected} ${statedWords(reason, language)}`,
    ]
    return {
      id: `urn:sha256:${hash}`,
      title: `${text.titles[kind](year)}, ${text.version(number)}`,
      at: publishedAt,
      href: paths.budgetVersion(year, number),
      summary: said.filter(Boolean).join(' '),
    }
  })
  const name = inLanguage(municipality.name, language)
  return atomFeed({
    language,
    id: `urn:ashar:${place}:budget:${language}`,
    title: `${name}. ${text.allTitle}`,
    author: inLanguage(municipality.office.name, language),
    self: paths.budgetFeed,
    href: paths.budgets,
    entries: await Promise.all(entries),
  })
}
