import { dayOf } from '#app/domain/calendar/day.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Rating } from '#app/domain/ratings/rating.ts'
import { ratingsOf } from '#models/ratings/rating.server.ts'
import { repliesAbout } from '#models/ratings/reply.server.ts'
import { readOfRegister } from '../facilities/facilities-here.server.ts'
import type { Situation } from '../situation.ts'
import { quarterAt } from './read-ratings.server.ts'

/** Something that was written beside a rating, for the office: without whose it is. */
export type WrittenWords = Pick<Rating, 'words' | 'at' | 'photo' | 'hidden'>

/** What the office works on: the replies that were asked for, and what residents wrote in this quarter. */
export async function openReply(situation: Situation, number: number) {
  const { person, place, at, language } = situation
  const found = await readOfRegister(situation, number)
  const quarter = quarterAt(at)
  const [replies, ratings] = await Promise.all([
    repliesAbout(null, place, number),
    ratingsOf(null, { place, facility: number, quarter }),
  ])
  const allowed = (action: 'reply-to-ratings' | 'hide-rating') =>
    !may(person, action, { place }, at).refused
  return whenAccepted(found, ({ name, kindFacts, villageName, provider }) => ({
    ...{ number, provider, quarter, replies, today: dayOf(at) },
    title: calledIn(language, { name, kindName: kindFacts.name, villageName }),
    words: ratings
      .filter(({ words, photo }) => words !== '' || photo !== null)
      .map(
        ({ words, at: written, photo, hidden }): WrittenWords => ({
          ...{ words, at: written, photo, hidden },
        }),
      ),
    mayReply: allowed('reply-to-ratings') && replies[0]?.text === null,
    mayHide: allowed('hide-rating'),
  }))
}

export type ReplyPage = Awaited<ReturnType<typeof openReply>> extends Outcome<infer T> ? T : never
