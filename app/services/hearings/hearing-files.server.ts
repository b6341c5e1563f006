import { atomFeed } from '#app/domain/atom-feed.ts'
import { calendarFile } from '#app/domain/hearings/calendar-file.ts'
import type { Hearing } from '#app/domain/hearings/hearing.ts'
import { inLanguage, type Language } from '#app/domain/language.ts'
import { dateTime } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { pathsOf } from '#app/paths.ts'
import type { Situation } from '../situation.ts'
import { officeHere } from './places.server.ts'
import { announcedHere, showHearing } from './show-hearing.server.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** When a notice was last written: announced, changed or called off. */
const lastWritten = ({ announced, changes, calledOff }: Hearing): Date =>
  calledOff?.at ?? changes.at(-1)?.at ?? announced?.at ?? new Date(0)

/** A hearing for the calendar of a phone; null where none of that number was announced. */
export async function hearingCalendar(
  situation: Where,
  number: number,
  language: Language,
): Promise<string | null> {
  const found = await showHearing(situation, number)
  if (found.refused) return null
  const { hearing } = found.value
  const { place, begins, ends, point, changes, calledOff } = hearing
  return calendarFile({
    ...{ begins, ends, point },
    id: `hearing-${number}@${place}`,
    revision: changes.length + (calledOff ? 1 : 0),
    written: lastWritten(hearing),
    title: inLanguage(hearing.title, language),
    about: inLanguage(hearing.about, language),
    where: inLanguage(hearing.where, language),
    calledOff: calledOff !== null,
  })
}

const most = 40

/** Hearings as they are announced, changed and called off, to be followed; null where there is no such municipality. */
export async function hearingFeed(situation: Where, language: Language): Promise<string | null> {
  const { place } = situation
  const here = await officeHere(place)
  if (!here) return null
  const text = texts(language).hearings
  const paths = pathsOf(language, place)
  const newest = (await announcedHere(situation)).toSorted(
    (a, b) => lastWritten(b).getTime() - lastWritten(a).getTime(),
  )
  return atomFeed({
    language,
    id: `urn:ashar:${place}:hearings:${language}`,
    title: `${inLanguage(here.name, language)}. ${text.title}`,
    author: inLanguage(here.office.name, language),
    self: paths.hearingsFeed,
    href: paths.hearings,
    entries: newest.slice(0, most).map((hearing) => ({
      id: `urn:ashar:${place}:hearing:${hearing.number}:${language}`,
      title: inLanguage(hearing.title, language),
      at: lastWritten(hearing),
      href: paths.hearing(hearing.number),
      summary: [
        hearing.calledOff ? text.calledOff(hearing.calledOff.reason) : null,
        `${dateTime(hearing.begins, language)}. ${inLanguage(hearing.where, language)}.`,
        inLanguage(hearing.about, language),
      ]
        .filter(Boolean)
        .join(' '),
    })),
  })
}
