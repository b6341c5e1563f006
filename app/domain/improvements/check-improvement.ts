import type { Day } from '../calendar/day.ts'
import { type FieldFault, fault } from '../outcome.ts'
import type { Improvement, Plan } from './improvement.ts'
import { type Becomes, nextStates } from './state.ts'

/** What of an agreement does not hold: `sources` are what it may follow from. */
export function faultsOfPlan(
  { due, from }: Pick<Plan, 'due' | 'from'>,
  { today, sources }: { today: Day; sources: readonly string[] },
): FieldFault[] {
  return [
    ...(due < today ? [fault('due', 'improvement-day-past', {})] : []),
    ...(from === '' || sources.includes(from) ? [] : [fault('from', 'choose-one', {})]),
  ]
}

/** Whether that may be said of it now. */
export const canBecome = ({ state }: Pick<Improvement, 'state'>, next: Becomes) =>
  nextStates(state).includes(next)

/** Who said last that it is done: whoever looks again is another one. */
export const saidDoneBy = ({ steps }: Pick<Improvement, 'steps'>): readonly string[] =>
  steps
    .filter(({ state }) => state === 'done')
    .slice(-1)
    .map(({ by }) => by)
