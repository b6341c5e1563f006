import { type FieldFault, fault, type Refusal, refuse, refuseInput } from '../outcome.ts'
import { daysLeft, type Hearing, type HearingEntry, stageOf } from './hearing.ts'

const longest = 12 * 3_600_000

/** What is not right with a hearing's time, whoever writes it. */
export function checkTimes({ begins, ends }: Pick<HearingEntry, 'begins' | 'ends'>): FieldFault[] {
  if (ends <= begins) return [fault('ends', 'hearing-ends-early', {})]
  return ends.getTime() - begins.getTime() > longest
    ? [fault('ends', 'hearing-too-long', { hours: longest / 3_600_000 })]
    : []
}

/** Why a hearing cannot be announced now: it has been, it was called off, its time is past, or notice is short without a reason. */
export function checkAnnouncement(
  hearing: Hearing,
  { usual, reason }: { usual: number; reason: string },
  at: Date,
): Refusal | null {
  if (hearing.calledOff) return refuse('conflict', 'hearing-called-off', {})
  if (hearing.announced) return refuse('conflict', 'hearing-announced-before', {})
  if (hearing.begins <= at) return refuse('conflict', 'hearing-in-the-past', {})
  const days = daysLeft(hearing, at)
  return days < usual && reason === ''
    ? refuseInput([fault('reason', 'hearing-short-notice', { days, usual })])
    : null
}

/** Why what a hearing says cannot be changed now. */
export function checkChange(
  before: Hearing,
  entry: HearingEntry,
  reason: string,
  at: Date,
): Refusal | null {
  const stage = stageOf(before, at)
  if (stage === 'called-off') return refuse('conflict', 'hearing-called-off', {})
  if (stage === 'held' || stage === 'running') return refuse('conflict', 'hearing-has-begun', {})
  const faults = checkTimes(entry)
  if (stage === 'announced') {
    if (reason === '') faults.push(fault('reason', 'hearing-change-needs-reason', {}))
    if (entry.begins <= at) faults.push(fault('begins', 'hearing-in-the-past', {}))
  }
  return faults.length > 0 ? refuseInput(faults) : null
}

/** Why a hearing cannot be called off: it is over, or was never announced (then it is thrown away). */
export function checkCallingOff(hearing: Hearing, at: Date): Refusal | null {
  const stage = stageOf(hearing, at)
  if (stage === 'called-off') return refuse('conflict', 'hearing-called-off', {})
  if (stage === 'held') return refuse('conflict', 'hearing-has-begun', {})
  return stage === 'draft' ? refuse('conflict', 'hearing-not-announced', {}) : null
}
