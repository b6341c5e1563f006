import { dayOf, daysBetween } from '../calendar/day.ts'
import type { InLanguages } from '../language.ts'
import type { Point } from '../points.ts'
import type { Attendance } from './attendance.ts'
import type { Minutes } from './minutes.ts'

/** How and when a hearing was announced: days of notice that were left, the usual ones then, and why there were fewer. */
export type Announcement = { at: Date; days: number; usual: number; reason: string }

export type Change = { at: Date; reason: string; moved?: { from: Date; to: Date } }

/** What anybody reads of a hearing once it is announced. */
export type Hearing = {
  place: string
  number: number
  /** The budget that is talked about, as it was published; null where it is about another matter. */
  budget: { year: number; version: number } | null
  title: InLanguages
  /** What is put before the residents, in a few lines. */
  about: InLanguages
  /** One item a line; an item may begin with its time, as `14:30 …`. */
  agenda: InLanguages
  begins: Date
  ends: Date
  /** The house and the room, in words. */
  where: InLanguages
  point: Point | null
  announced: Announcement | null
  /** What was changed of the announced notice, each time with its reason, and with when it was to begin where that moved. */
  changes: readonly Change[]
  calledOff: { at: Date; reason: string } | null
  /** Null until somebody counted. */
  attendance: Attendance | null
  /** Null until they are published. */
  minutes: Minutes | null
}

/** What the office writes of a hearing. */
export type HearingEntry = Pick<
  Hearing,
  'title' | 'about' | 'agenda' | 'begins' | 'ends' | 'where' | 'point'
> & { budgetYear: number | null }

export const hearingStages = ['draft', 'announced', 'running', 'held', 'called-off'] as const
export type HearingStage = (typeof hearingStages)[number]

export function stageOf(
  {
    announced,
    calledOff,
    begins,
    ends,
  }: Pick<Hearing, 'announced' | 'calledOff' | 'begins' | 'ends'>,
  at: Date,
): HearingStage {
  if (calledOff) return 'called-off'
  if (!announced) return 'draft'
  if (at < begins) return 'announced'
  return at < ends ? 'running' : 'held'
}

const early = 3_600_000

/** Whether people have begun to come: from an hour before the beginning. */
export const hasCome = ({ begins }: Pick<Hearing, 'begins'>, at: Date) =>
  at.getTime() >= begins.getTime() - early

/** Whole Bishkek days from an instant to the day of the hearing; 0 on the day itself, below it afterwards. */
export const daysLeft = ({ begins }: Pick<Hearing, 'begins'>, at: Date) =>
  daysBetween(dayOf(at), dayOf(begins))

/** Those to come, the next one first; then those that are over or called off, the last one first. */
export function inOrderOfTime<One extends Pick<Hearing, 'begins' | 'ends' | 'calledOff'>>(
  hearings: readonly One[],
  at: Date,
): { coming: One[]; past: One[] } {
  const isComing = ({ ends, calledOff }: One) => ends > at && !calledOff
  const byTime = (a: One, b: One) => a.begins.getTime() - b.begins.getTime()
  return {
    coming: hearings.filter(isComing).sort(byTime),
    past: hearings.filter((one) => !isComing(one)).sort((a, b) => byTime(b, a)),
  }
}

/** An item of the agenda: its time where it names one, and what happens then. */
export type AgendaItem = { time: string; what: string }

export function agendaItems(agenda: string): AgendaItem[] {
  return linesOf(agenda).map((line) => {
    const [, time = '', what = line] = /^(\d{1,2}[:.]\d{2})[\s,–-]+(.+)$/.exec(line) ?? []
    return { time: time.replace('.', ':').padStart(time ? 5 : 0, '0'), what }
  })
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * An announced hearing that is changed: where it is moved the days of notice are those before its new time, and where
 * they are fewer than usual the reason of the move is the reason of that.
 */
export function movedTo(
  { announced, changes, begins }: Pick<Hearing, 'announced' | 'changes' | 'begins'>,
  to: Date,
  { at, reason }: { at: Date; reason: string },
): Pick<Hearing, 'announced' | 'changes'> {
  if (!announced) return { announced, changes: [] }
  if (to.getTime() === begins.getTime()) return { announced, changes: [...changes, { at, reason }] }
  const days = daysLeft({ begins: to }, announced.at)
  const because = days < announced.usual ? announced.reason || reason : ''
  return {
    announced: { ...announced, days, reason: because },
    changes: [...changes, { at, reason, moved: { from: begins, to } }],
  }
}
