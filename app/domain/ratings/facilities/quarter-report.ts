import { type Day, dayOf } from '../../calendar/day.ts'
import type { InTime } from '../../calendar/in-time.ts'
import type { ShownFacility } from '../../facilities/facility.ts'
import type { InLanguages } from '../../language.ts'
import { daysOf, type Quarter } from '../quarter.ts'
import type { Reply } from '../rating.ts'
import type { Summary } from '../statistics/summary.ts'
import type { Trend } from '../statistics/trend.ts'
import type { QuarterOfReports } from './problems.ts'

/** What residents said of a service in a quarter, and in the one before. */
export type ServiceReport = { number: number; now: Summary; before: Summary; trend: Trend }

export type Rated<Service> = Service & { now: Extract<Summary, { few: false }> }

type Summed = Pick<ServiceReport, 'now'>

const isRated = <Service extends Summed>(service: Service): service is Rated<Service> =>
  !service.now.few

/**
 * Services in groups, the best first, all by the share of the satisfied: it is what the groups show, so that no group
 * reaches into another. A group begins where a service's interval no longer meets that of the group's first; inside of it
 * nobody can tell which is better, so it has no order of its own. Services with too few ratings are in none.
 */
export function rankedGroups<Service extends Summed>(
  services: readonly Service[],
): Rated<Service>[][] {
  const groups: Rated<Service>[][] = []
  const best = services
    .filter(isRated)
    .sort((a, b) => b.now.interval.share - a.now.interval.share || b.now.of - a.now.of)
  for (const service of best) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && service.now.interval.high >= first.now.interval.low) group.push(service)
    else groups.push([service])
  }
  return groups
}

/**
 * Of the replies that providers owed by a day of the quarter, how many came by then. One that is still awaited within its
 * time is not counted; one that came is, early or late.
 */
export function repliesInTime(replies: readonly Reply[], quarter: Quarter, today: Day): InTime {
  const { from, to } = daysOf(quarter)
  const owed = replies.filter(({ due }) => from <= due && due < to)
  const settled = owed.filter(({ at, due }) => at !== null || due < today)
  const inTime = settled.filter(({ at, due }) => at !== null && dayOf(at) <= due)
  return { inTime: inTime.length, of: settled.length }
}

/** A service of the municipality with its report. */
export type ReportedService = ServiceReport & ShownFacility

export type QuarterReport = {
  quarter: Quarter
  /** Its first day, and its last or today. */
  from: Day
  until: Day
  /** Whether it is still going on. */
  goesOn: boolean
  services: number
  ratings: number
  ratingsBefore: number
  replies: InTime
  reports: QuarterOfReports
  changed: readonly ReportedService[]
  /** How many services show no clear change, and how many have too few ratings to compare. */
  trends: Readonly<Record<Trend, number>>
  groups: readonly (readonly Rated<ReportedService>[])[]
  few: number
}

/** The same for the notice board. */
export type QuarterOnPaper = QuarterReport & { head: { office: InLanguages; region: InLanguages } }
