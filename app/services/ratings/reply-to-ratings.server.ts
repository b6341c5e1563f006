import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Quarter } from '#app/domain/ratings/quarter.ts'
import { hideWords } from '#models/ratings/rating.server.ts'
import { repliesAbout, writeReply } from '#models/ratings/reply.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'

/** Publishes the provider's reply to the quarter that it was asked about last. */
export function replyToRatings(
  situation: Situation,
  facility: number,
  text: string,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'reply-to-ratings', { place }, at)
    if (allowed.refused) return allowed
    const [last] = await repliesAbout(tx, place, facility)
    if (!last) return refuse('conflict', 'reply-not-asked', {})
    if (last.text !== null) return refuse('conflict', 'reply-given', {})
    await writeReply(tx, last, { text, at })
    return done(facility, 'ratings-replied', `facility/${facility}`, { number: facility })
  })
}

/** Takes what somebody wrote from the public page, with the reason; what they scored stays counted. */
export function hideRating(
  situation: Situation,
  {
    facility,
    quarter,
    written,
    reason,
  }: {
    facility: number
    quarter: Quarter
    written: Date
    reason: string
  },
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'hide-rating', { place }, at)
    if (allowed.refused) return allowed
    const which = { place, facility, quarter, at: written }
    const found = await hideWords(tx, which, { at, reason })
    if (!found) return refuse('conflict', 'rating-written-anew', {})
    return done(facility, 'rating-hidden', `facility/${facility}`, { number: facility, reason })
  })
}
