import { atomFeed } from '#app/domain/atom-feed.ts'
import { instantOf } from '#app/domain/calendar/day.ts'
import { inLanguage, type Language } from '#app/domain/language.ts'
import { date } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { pathsOf } from '#app/paths.ts'
import type { Situation } from '../situation.ts'
import { titleOf } from './facilities.server.ts'
import { municipalityNamed } from './places.server.ts'
import { improvementsHere } from './read-improvements.server.ts'

const most = 100

/**
 * Steps of agreed actions, the newest first, to be followed: of all, or of one facility's plan (`?facility=3`). Null where
 * there is no such municipality.
 */
export async function improvementFeed(
  situation: Pick<Situation, 'place' | 'at'> & { query: URLSearchParams },
  language: Language,
): Promise<string | null> {
  const { place, query } = situation
  const here = await municipalityNamed(place)
  if (!here) return null
  const facility = /^\d{1,6}$/.test(query.get('facility') ?? '') ? query.get('facility') : null
  const all = await improvementsHere(situation)
  const chosen = all.filter((one) => facility === null || one.facility === Number(facility))
  const text = texts(language).improvements
  const paths = pathsOf(language, place)
  const steps = chosen
    .flatMap((one) => one.steps.map((step, index) => ({ one, step, index })))
    .sort((a, b) => b.step.at.getTime() - a.step.at.getTime())
    .slice(0, most)
  return atomFeed({
    language,
    id: `urn:ashar:${place}:improvements:${language}${facility === null ? '' : `:facility:${facility}`}`,
    title: `${inLanguage(here.name, language)}. ${text.title}`,
    author: inLanguage(here.office.name, language),
    self: paths.improvementFeed(facility === null ? '' : `?facility=${facility}`),
    href: paths.improvements,
    entries: steps.map(({ one, step, index }) => ({
      id: `urn:ashar:${place}:improvement:${one.number}:${index}:${language}`,
      title: `${one.title}: ${text.states[step.state]}`,
      at: step.at,
      href: paths.improvement(one.number),
      summary: `${titleOf(language, one.about)}. ${text.columns.due}: ${date(instantOf(one.due), language)}. ${step.text}`,
    })),
  })
}
