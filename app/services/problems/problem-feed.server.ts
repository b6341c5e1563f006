import { atomFeed } from '#app/domain/atom-feed.ts'
import { inLanguage, type Language } from '#app/domain/language.ts'
import { texts } from '#app/i18n/texts.ts'
import { pathsOf } from '#app/paths.ts'
import { lastChanged } from '#models/problems/some-problems.server.ts'
import type { Situation } from '../situation.ts'
import { choiceIn, choiceName, choiceQuery } from './following.server.ts'
import { jurisdictions } from './places.server.ts'
import { shownOf } from './problems-here.server.ts'

const most = 100
/** Whoever asks less often than twice a year has the file of the list. */
const toldFor = 180 * 86_400_000

/** Reports as they change, to be followed, each with its point; null where there is no such municipality. */
export async function problemFeed(
  situation: Pick<Situation, 'place' | 'at'> & { query: URLSearchParams },
  language: Language,
): Promise<string | null> {
  const { place } = situation
  const choice = choiceIn(situation.query)
  const here = (await jurisdictions()).find((one) => one.place === place)
  if (!here) return null
  const text = texts(language).problems
  const paths = pathsOf(language, place)
  const since = new Date(situation.at.getTime() - toldFor)
  const newest = await shownOf(situation, await lastChanged(place, since, choice, most))
  return atomFeed({
    language,
    id: `urn:ashar:${place}:problems:${language}${choiceName(choice)}`,
    title: `${inLanguage(here.name, language)}. ${text.title}`,
    author: inLanguage(here.office.name, language),
    self: paths.problemFeed(choiceQuery(choice)),
    href: paths.problems,
    entries: newest.map(({ number, title, state, words, updated, kindFacts, point }) => ({
      id: `urn:ashar:${place}:problem:${number}:${language}`,
      title: `${text.number(number)} ${title || text.untitled(number)}`,
      at: updated,
      href: paths.problem(number),
      summary: `${inLanguage(kindFacts.name, language)}. ${text.states[state]}. ${words}`,
      point,
    })),
  })
}
