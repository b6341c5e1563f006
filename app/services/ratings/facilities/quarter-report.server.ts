import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { isActive } from '#app/domain/facilities/facility.ts'
import {
  type QuarterReport,
  type ReportedService,
  rankedGroups,
  repliesInTime,
} from '#app/domain/ratings/facilities/quarter-report.ts'
import { daysOf, type Quarter, quarterBefore } from '#app/domain/ratings/quarter.ts'
import { countOf, noScores, type ScoreCounts } from '#app/domain/ratings/statistics/score-counts.ts'
import { summaryOf } from '#app/domain/ratings/statistics/summary.ts'
import { type Trend, trendOf } from '#app/domain/ratings/statistics/trend.ts'
import { scoresIn } from '#models/ratings/rating.server.ts'
import { repliesOf } from '#models/ratings/reply.server.ts'
import { facilitiesHere } from '../../facilities/facilities-here.server.ts'
import type { Situation } from '../../situation.ts'
import { reportsOfQuarter } from './problems.server.ts'

/** What was said of all services in a quarter, what changed since the one before, and who replied in time. */
export async function quarterReport(
  situation: Pick<Situation, 'place' | 'at'>,
  quarter: Quarter,
): Promise<QuarterReport> {
  const { place, at } = situation
  const earlier = quarterBefore(quarter)
  const [all, scores, replies, reports] = await Promise.all([
    facilitiesHere(situation),
    scoresIn(place, [quarter, earlier]),
    repliesOf(place),
    reportsOfQuarter(situation, quarter),
  ])
  const today = dayOf(at)
  const { from, to } = daysOf(quarter)
  const goesOn = today < to
  const until = goesOn ? today : dayPlus(to, -1)
  const [now, before] = [scores.get(quarter), scores.get(earlier)]
  const countsOf = (number: number) => now?.get(number) ?? noScores
  const services = all
    .filter((one) => isActive(one, until))
    .map((facility): ReportedService => {
      const counts = countsOf(facility.number)
      const then = before?.get(facility.number) ?? noScores
      return {
        ...facility,
        ...{ now: summaryOf(counts), before: summaryOf(then), trend: trendOf(counts, then) },
      }
    })
  const ofTrend = (trend: Trend) => services.filter((one) => one.trend === trend)
  return {
    ...{ quarter, from, until, goesOn, services: services.length },
    ratings: sumOf(now),
    ratingsBefore: sumOf(before),
    ...{ replies: repliesInTime(replies, quarter, today), reports },
    changed: [...ofTrend('worse'), ...ofTrend('better')],
    trends: {
      ...{ better: ofTrend('better').length, worse: ofTrend('worse').length },
      ...{ unclear: ofTrend('unclear').length, few: ofTrend('few').length },
    },
    groups: rankedGroups(services),
    few: services.filter((one) => one.now.few).length,
  }
}

const sumOf = (all: ReadonlyMap<number, ScoreCounts> | undefined) =>
  [...(all?.values() ?? [])].reduce((sum, counts) => sum + countOf(counts), 0)
