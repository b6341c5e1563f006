import type { Calendar } from '../rounds/phase.ts'
import type { ProposalState } from './proposal.ts'

/** The stations of a proposal from sending to opening; the last ones depend on what was decided. */
const stations = ['sent', 'legal', 'technical', 'vote', 'result', 'delivery'] as const
export type Station = (typeof stations)[number] | 'withdrawn' | 'rejected'

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

/** When each station was passed, by the acts done to the proposal in their order; the last one of a kind counts. */
export function milestonesOf(acts: readonly { action: string; at: string }[]): Milestones {
  return Object.fromEntries(
    acts.flatMap(({ action, at }) => {
      const station = stationOfAct[action]
      return station ? [[station, new Date(at)]] : []
    }),
  )
}

/** The station at which a proposal in a state stands now. */
const presentAt: Record<ProposalState, Station> = {
  draft: 'sent',
  sent: 'legal',
  returned: 'legal',
  checking: 'legal',
  accepted: 'vote',
  'on-ballot': 'vote',
  funded: 'delivery',
  'not-funded': 'result',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
}

/** The way of a proposal: what it passed, where it is, what comes. What ended early shows nothing after its end. */
export function timelineOf(
  { state, sentAt }: { state: ProposalState; sentAt: Date | null },
  calendar: Calendar,
  milestones: Milestones,
): TimelineStep[] {
  const known: Milestones = { ...(sentAt ? { sent: sentAt } : {}), ...milestones }
  const present = state === 'checking' && known.legal ? 'technical' : presentAt[state]
  const ended = present === 'rejected' || present === 'withdrawn'
  const shown: Station[] = ended
    ? [...stations.filter((station) => known[station]), present]
    : stations.filter((station) => station !== 'delivery' || state !== 'not-funded')
  return shown.map((station, index) => ({
    station,
    standing: standingIn(index, shown.indexOf(present), ended || state === 'not-funded'),
    at: known[station] ?? null,
    until: lastsUntil(station, calendar),
  }))
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
