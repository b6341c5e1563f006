import { type Day, dayOf, daysBetween } from '../calendar/day.ts'
import type { FacilityKind } from '../facilities/kind.ts'
import { accepted, type FieldFault, fault, type Outcome, refuse } from '../outcome.ts'
import { type Problem, type ProblemStep, type ProblemText, reopenDays } from './problem.ts'
import { isClosed, nextStates } from './state.ts'

type Known = { kinds: readonly FacilityKind[]; villages: readonly number[] }

type Whereabouts = Pick<ProblemText, 'village' | 'landmark' | 'point'>

/** Nothing says where it is. */
export const isNowhere = ({ village, landmark, point }: Whereabouts) =>
  village === null && landmark === '' && point === null

/** What of a report is missing, each fault at its field; the place may be a point, a village or words. */
export function faultsOfText(text: ProblemText, { kinds, villages }: Known): FieldFault[] {
  const { kind, village, title } = text
  const offered = kinds.some((one) => one.key === kind && one.offered)
  const strange = village !== null && !villages.includes(village)
  return [
    ...(offered ? [] : [fault('kind', 'facility-no-kind', {})]),
    ...(strange ? [fault('village', 'choose-village', {})] : []),
    ...(isNowhere(text) ? [fault('village', 'problem-nowhere', {})] : []),
    ...(title === '' ? [fault('title', 'fill-in', {})] : []),
  ]
}

/** What the office writes of a report. */
export type StepEntry = Pick<ProblemStep, 'state' | 'text' | 'whose' | 'same' | 'until'>

type Other = Pick<Problem, 'state'> | null

/** What does not hold together in what the office writes. `other` is the report that is named as the same; null for none. */
export function faultsOfStep(
  problem: Pick<Problem, 'number' | 'state'>,
  { state, whose, same, until }: StepEntry,
  { other, today }: { other: Other; today: Day },
): FieldFault[] {
  const faults: FieldFault[] = []
  if (!nextStates(problem.state).includes(state)) faults.push(fault('state', 'choose-one', {}))
  if (state === 'not-ours' && whose === '') faults.push(fault('responsible', 'fill-in', {}))
  if (state === 'planned' && until === null) faults.push(fault('until', 'fill-in', {}))
  if (until && until < today) faults.push(fault('until', 'problem-day-past', {}))
  if (state === 'duplicate') faults.push(...faultsOfSame(problem.number, same, other))
  return faults
}

function faultsOfSame(number: number, same: number | null, other: Other): FieldFault[] {
  if (same === null) return [fault('same', 'fill-in', {})]
  if (same === number || !other) return [fault('same', 'problem-same-as-what', {})]
  return other.state === 'duplicate' ? [fault('same', 'problem-same-as-repeat', {})] : []
}

/** The step as it is kept: what does not belong to its state is left out. */
export const stepOf = (entry: StepEntry, at: Date): ProblemStep => ({
  ...{ state: entry.state, text: entry.text, at, by: 'office' },
  whose: entry.state === 'not-ours' ? entry.whose : '',
  same: entry.state === 'duplicate' ? entry.same : null,
  until: isClosed(entry.state) ? null : entry.until,
})

/** Whether the sender may open it again: it is closed, and not for long. */
export function checkReopening(
  { state, steps }: Pick<Problem, 'state' | 'steps'>,
  today: Day,
): Outcome<true> {
  const last = steps.at(-1)
  if (!isClosed(state) || !last) return refuse('conflict', 'problem-not-closed', {})
  return daysBetween(dayOf(last.at), today) <= reopenDays
    ? accepted(true)
    : refuse('conflict', 'problem-closed-long-ago', { days: reopenDays })
}
