import { dayOf } from '#app/domain/calendar/day.ts'
import { calledIn, isActive, type ShownFacility } from '#app/domain/facilities/facility.ts'
import type { FacilityLine } from '#app/domain/facilities/pages.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { type Picture, pictureOf } from '#app/domain/ratings/picture.ts'
import { type Quarter, quarterBefore, quarterOf } from '#app/domain/ratings/quarter.ts'
import type { Rating, Reply } from '#app/domain/ratings/rating.ts'
import { meanOf, shrunkenMean } from '#app/domain/ratings/statistics/ranking.ts'
import { noScores } from '#app/domain/ratings/statistics/score-counts.ts'
import { summaryOf } from '#app/domain/ratings/statistics/summary.ts'
import { trendOf } from '#app/domain/ratings/statistics/trend.ts'
import { ratingsOf, readRating, scoresIn } from '#models/ratings/rating.server.ts'
import { repliesAbout } from '#models/ratings/reply.server.ts'
import { facilitiesHere, facilitiesNow } from '../facilities/facilities-here.server.ts'
import { keptWhereLarge } from '../facilities/large/kept-where-large.server.ts'
import { piecewise } from '../facilities/large/piecewise.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'

type Here = Pick<Situation, 'place' | 'at'>

const scoresHere = sharedBriefly((place, quarter: Quarter) =>
  scoresIn(place, [quarter, quarterBefore(quarter)]),
)

export const quarterAt = (at: Date): Quarter => quarterOf(dayOf(at))

/** All facilities that are there today with what residents say of them, the lowest rated first and the unrated last. */
export const facilityLines = keptWhereLarge(async (situation): Promise<readonly FacilityLine[]> => {
  const quarter = quarterAt(situation.at)
  const [all, scores] = await Promise.all([
    facilitiesNow(situation),
    scoresHere(situation, quarter),
  ])
  const now = scores.get(quarter)
  const before = scores.get(quarterBefore(quarter))
  const mean = meanOf([...(now?.values() ?? [])])
  const active = all.filter((one) => isActive(one, dayOf(situation.at)))
  const lines = await piecewise(active, (facility): FacilityLine => {
    const counts = now?.get(facility.number) ?? noScores
    const summary = summaryOf(counts)
    const trend = trendOf(counts, before?.get(facility.number) ?? noScores)
    return { ...facility, summary, trend }
  })
  // Of few ratings nothing is said, and by their rank nothing is to be read either: they come last by their numbers.
  const rankOf = ({ number, summary }: FacilityLine) =>
    summary.few ? Number.POSITIVE_INFINITY : shrunkenMean(now?.get(number) ?? noScores, mean)
  const ranked = lines.map((line, at) => ({ line, at, rank: rankOf(line) }))
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.at - b.at))
  return ranked.map(({ line }) => line)
})

/** What stands beside the word in the menu; null where the municipality has no register. */
export async function facilitiesInMenu(situation: Here): Promise<{ count: number } | null> {
  const all = await facilitiesHere(situation)
  const active = all.filter((one) => isActive(one, dayOf(situation.at)))
  return active.length === 0 ? null : { count: active.length }
}

export type FacilityPage = {
  facility: ShownFacility
  quarter: Quarter
  picture: Picture
  replies: readonly Reply[]
}

/** One facility with everything that is said of it; one that was closed too. */
export async function showFacility(
  situation: Here,
  number: number,
): Promise<Outcome<FacilityPage>> {
  const { place, at } = situation
  const facility = (await facilitiesHere(situation)).find((one) => one.number === number)
  if (!facility) return refuse('missing', 'not-here', {})
  const quarter = quarterAt(at)
  const [ratings, scores, replies] = await Promise.all([
    ratingsOf(null, { place, facility: number, quarter }),
    scoresHere(situation, quarter),
    repliesAbout(null, place, number),
  ])
  const before = scores.get(quarterBefore(quarter))?.get(number) ?? noScores
  const picture = pictureOf(ratings, before, facility.kindFacts.questions)
  return accepted({ facility, quarter, picture, replies })
}

export type RatingPage = {
  facility: ShownFacility
  title: string
  quarter: Quarter
  own: Rating | null
}

/** What the form needs: the facility, and what the same person has said of it in this quarter. */
export async function openRating(
  situation: Situation,
  number: number,
): Promise<Outcome<RatingPage>> {
  const { person, place, at, language } = situation
  const allowed = may(person, 'rate-facility', { place }, at)
  if (allowed.refused) return allowed
  const facility = (await facilitiesHere(situation)).find((one) => one.number === number)
  if (!facility) return refuse('missing', 'not-here', {})
  if (!isActive(facility, dayOf(at))) return refuse('conflict', 'rating-facility-closed', {})
  const quarter = quarterAt(at)
  const key = { place, facility: number, quarter, account: allowed.value.id }
  const { name, kindFacts, villageName } = facility
  const title = calledIn(language, { name, kindName: kindFacts.name, villageName })
  return accepted({ facility, title, quarter, own: await readRating(null, key) })
}
