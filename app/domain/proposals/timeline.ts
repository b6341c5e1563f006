import { type Day, instantOf } from '../calendar/day.ts'
import { type Calendar, phaseAt } from '../rounds/phase.ts'
import type { ProposalState } from './proposal.ts'

/** The stations of a proposal from sending to opening; the last ones depend on what was decided. */
const stations = ['sent', 'legal', 'technical', 'vote', 'result', 'delivery'] as const
export type Station = (typeof stations)[number] | 'returned' | 'withdrawn' | 'rejected'

/** One station: when it was passed, or until when it lasts where that is known. */
export type TimelineStep = {
  station: Station
  standing: 'past' | 'present' | 'future'
  at: Date | null
  until: Date | null
}

/** Instants at which stations were passed, as the audit chain tells them. */
export type Milestones = Partial<Record<Station, Date>>

/** Which act passes which station; acts that pass none are left out. */
const stationOfAct: Readonly<Record<string, Station>> = {
  'proposal-sent': 'sent',
  'paper-taken-in': 'sent',
  'proposal-withdrawn': 'withdrawn',
  'legal-check-passed': 'legal',
  'proposal-accepted': 'technical',
  'proposal-rejected': 'rejected',
}

/** When each station was passed, by the audit lines about the proposal in their order; the last one of a kind counts. */
export function milestonesOf(acts: readonly { action: string; at: string }[]): Milestones {
  return Object.fromEntries(
    acts.flatMap(({ action, at }) => {
      const station = stationOfAct[action]
      return station ? [[station, new Date(at)]] : []
    }),
  )
}

/** The station at which a proposal in a state stands, once that station has begun. */
const presentAt: Record<ProposalState, Station> = {
  draft: 'sent',
  sent: 'sent',
  returned: 'returned',
  checking: 'legal',
  accepted: 'vote',
  'on-ballot': 'vote',
  funded: 'delivery',
  'not-funded': 'result',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
}

/**
 * The way of a proposal at an instant: what it passed, where it is, what comes. What ended early shows nothing after its
 * end; between the check and the vote nothing is present, and a term that is over is not told.
 */
export function timelineOf(
  { state, sentAt }: { state: ProposalState; sentAt: Date | null },
  round: { calendar: Calendar; resultAt: Date | null },
  milestones: Milestones,
  now: Date,
): TimelineStep[] {
  const known: Milestones = { ...(sentAt ? { sent: sentAt } : {}), ...milestones }
  const station = state === 'checking' && known.legal ? 'technical' : presentAt[state]
  const present = station === 'vote' ? stationOfVote(round.calendar, now) : station
  const shown = shownStations(state, station, known)
  const isOver =
    (['rejected', 'withdrawn', 'technical'].includes(present) && state !== 'checking') ||
    state === 'not-funded'
  return shown.map((station, index) => {
    const standing = standingIn(index, shown.indexOf(present), isOver)
    const at = known[station] ?? (standing === 'past' ? passedWithRound(station, round) : null)
    const ends = lastsUntil(station, round.calendar)
    return { station, standing, at, until: ends && ends > now ? ends : null }
  })
}

/** The same way once what was funded is opened: its delivery is behind it. */
export function endedOn(steps: readonly TimelineStep[], opened: Day): TimelineStep[] {
  return steps.map((step) =>
    step.station === 'delivery'
      ? { ...step, standing: 'past', at: instantOf(opened), until: null }
      : step,
  )
}

/** Whatever stands on the list: its checks lie behind it until the vote begins, and after the vote it waits for the result. */
function stationOfVote(calendar: Calendar, now: Date): Station {
  const phase = phaseAt(calendar, now)
  if (phase === 'voting') return 'vote'
  return ['counting', 'result', 'delivery'].includes(phase) ? 'result' : 'technical'
}

function shownStations(state: ProposalState, present: Station, known: Milestones): Station[] {
  if (present === 'rejected' || present === 'withdrawn')
    return [...stations.filter((station) => known[station]), present]
  if (present === 'returned') {
    const passed = known.legal ? 2 : 1
    return [...stations.slice(0, passed), present, ...stations.slice(passed)]
  }
  return stations.filter((station) => station !== 'delivery' || state !== 'not-funded')
}

/** The vote and the result are passed by all proposals of a round at once. */
function passedWithRound(
  station: Station,
  { calendar, resultAt }: { calendar: Calendar; resultAt: Date | null },
): Date | null {
  if (station === 'vote') return calendar.counting
  return station === 'result' ? resultAt : null
}

function standingIn(index: number, present: number, over: boolean): TimelineStep['standing'] {
  if (index < present || (over && index === present)) return 'past'
  return index === present ? 'present' : 'future'
}

function lastsUntil(station: Station, calendar: Calendar): Date | null {
  if (station === 'legal' || station === 'technical') return calendar.appeals
  if (station === 'vote') return calendar.counting
  return station === 'result' ? calendar.result : null
}
