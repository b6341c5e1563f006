import type { Refusal } from '#app/domain/outcome.ts'
import { may, possibleNow } from '#app/domain/permissions/may.ts'
import type { Rule } from '#app/domain/permissions/rule.ts'
import { type Action, table } from '#app/domain/permissions/table.ts'
import type { NextStep, StepKind } from '#app/domain/rounds/next-step.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type { Situation } from '../../situation.ts'

/** Whose steps are worked out, of which round; `waiting`: acts that were asked for, by their names. */
export type Asking = {
  situation: Situation
  round: Round
  waiting: ReadonlyMap<string, number>
}

type Found = Partial<Pick<NextStep, 'due' | 'parts' | 'doneAt'>> & {
  /** Why the thing itself cannot be done, apart from who asks and when. */
  refusal?: Refusal | null
}

const nothing = { why: null, act: null, due: null, doneAt: null, parts: null }

/** A step as the table of permissions and what else was found decide about it. */
export function stepOf(
  { situation: { person, place, at }, round, waiting }: Asking,
  kind: StepKind,
  action: Action,
  { refusal, ...found }: Found,
): NextStep {
  const subject = { place, round }
  const step = { ...nothing, ...found, kind, ...handsOf(action) }
  const act = waiting.get(action) ?? null
  if (act !== null) return { ...step, state: 'waiting', act }
  const possible = possibleNow(action, subject, at)
  const hindered = possible.refused ? possible : refusal
  if (hindered) return { ...step, state: 'not-now', why: hindered.reason }
  return { ...step, state: may(person, action, subject, at).refused ? 'others' : 'possible' }
}

/** A step that was taken. */
export function doneStep(
  kind: StepKind,
  action: Action,
  found: Partial<Pick<NextStep, 'doneAt' | 'parts'>> = {},
): NextStep {
  return { ...nothing, ...found, kind, state: 'done', ...handsOf(action) }
}

/** A step that the portal takes itself. */
export function ownStep(
  kind: StepKind,
  state: NextStep['state'],
  found: Partial<Pick<NextStep, 'due' | 'doneAt' | 'why'>>,
): NextStep {
  return { ...nothing, ...found, kind, state, who: [], secondBy: [] }
}

function handsOf(action: Action) {
  const { who, secondBy = [] }: Rule = table[action]
  return { who, secondBy }
}
