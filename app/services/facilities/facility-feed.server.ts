import { atomFeed, type FeedEntry } from '#app/domain/atom-feed.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { inLanguage, type Language } from '#app/domain/language.ts'
import { texts } from '#app/i18n/texts.ts'
import { pathsOf } from '#app/paths.ts'
import { facilitiesNumbered } from '#models/facilities/facility.server.ts'
import type { Situation } from '../situation.ts'
import { choiceIn, choiceName, choiceQuery, isOfChoice } from './following.server.ts'
import { kindsIn } from './kinds-here.server.ts'
import { municipalityNamed, villagesKnown } from './places.server.ts'
import { findLines } from './records.server.ts'

const acts = {
  'facility-added': 'added',
  'facility-changed': 'changed',
  'facility-ended': 'ended',
} as const
type Act = keyof typeof acts
const most = 100
/** Of each act so many of the newest are looked through for those of a choice. */
const lookedThrough = 500

/** Changes of the register as the log tells them, to be followed; null where there is no such municipality. */
export async function facilityFeed(
  { place, query }: Pick<Situation, 'place'> & { query: URLSearchParams },
  language: Language,
): Promise<string | null> {
  const choice = choiceIn(query)
  const here = await municipalityNamed(place)
  if (!here) return null
  const text = texts(language).followingServices
  const paths = pathsOf(language, place)
  const [lines, kinds, villages] = await Promise.all([
    newest(place),
    kindsIn(null, place),
    villagesKnown(place),
  ])
  const numbers = [...new Set(lines.map(({ number }) => number))]
  const facilities = new Map(
    (await facilitiesNumbered(place, numbers)).map((one) => [one.number, one]),
  )
  const entries = lines.flatMap(({ line, number, act, at }): FeedEntry[] => {
    const facility = facilities.get(number)
    if (!facility || !isOfChoice(choice, facility)) return []
    const { landmark, point, name } = facility
    const kindName = kinds.find(({ key }) => key === facility.kind)?.name ?? { ky: facility.kind }
    const village = villages.find((one) => one.number === facility.village)
    const called = calledIn(language, { name, kindName, villageName: village?.name ?? null })
    return [
      {
        id: `urn:ashar:${place}:audit:${line}:${language}`,
        title: `${called}: ${text.changes[acts[act]]}`,
        at,
        href: paths.facility(number),
        summary: [inLanguage(kindName, language), landmark].filter(Boolean).join('. '),
        point,
      },
    ]
  })
  return atomFeed({
    language,
    id: `urn:ashar:${place}:facilities:${language}${choiceName(choice)}`,
    title: `${inLanguage(here.name, language)}. ${text.feedTitle}`,
    author: inLanguage(here.office.name, language),
    self: paths.facilityFeed(choiceQuery(choice)),
    href: paths.facilities,
    entries: entries.slice(0, most),
  })
}

/** The newest lines of the log about facilities, the newest first. */
async function newest(place: string) {
  const rows = { skip: 0, limit: lookedThrough }
  const all = await Promise.all(
    (Object.keys(acts) as Act[]).map(async (act) =>
      (await findLines(place, { action: act }, rows)).map(({ number: line, at, subject }) => ({
        ...{ line, act, at: new Date(at) },
        number: Number(subject.replace('facility/', '')),
      })),
    ),
  )
  return all.flat().sort((a, b) => b.line - a.line)
}
