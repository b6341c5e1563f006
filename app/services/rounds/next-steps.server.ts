import type { Refusal } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Action } from '#app/domain/permissions/table.ts'
import { extendablePhases } from '#app/domain/rounds/extension.ts'
import type { NextStep, StepKind } from '#app/domain/rounds/next-step.ts'
import { checkOpening } from '#app/domain/rounds/opening.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type { ActName, PendingAct } from '#app/domain/signatures/pending-act.ts'
import type { Situation } from '../situation.ts'
import { readinessOf } from './acts/open-vote.server.ts'

/** What the person who asks can do with a round now, what waits, what is done, and why the rest is not possible. */
export async function nextSteps(
  { person, place, at }: Situation,
  round: Round,
  acts: readonly PendingAct[],
): Promise<NextStep[]> {
  const asked = (kind: ActName) =>
    acts.find((act) => act.kind === kind && act.state === 'open')?.number ?? null
  const refusalOf = (action: Action): Refusal | null => {
    const allowed = may(person, action, { place, round }, at)
    return allowed.refused ? allowed : null
  }
  const found = await readinessOf(null, round)
  const opening = checkOpening(found)
  return [
    step('change', refusalOf('change-round')),
    found.unlisted === 0 && found.projects.length > 0
      ? done('publish')
      : step('publish', refusalOf('publish-list')),
    round.frozen
      ? done('open')
      : step('open', refusalOf('open-vote') ?? refused(opening), asked('open-vote')),
    ...(extendablePhases(round, at).length > 0
      ? [step('extend', refusalOf('extend-phase'), asked('extend-phase'))]
      : []),
  ]
}

function step(kind: StepKind, refusal: Refusal | null, act: number | null = null): NextStep {
  if (act !== null) return { kind, state: 'waiting', why: null, act }
  return { kind, state: refusal ? 'not-now' : 'possible', why: refusal?.reason ?? null, act }
}

function done(kind: StepKind): NextStep {
  return { kind, state: 'done', why: null, act: null }
}

function refused(outcome: ReturnType<typeof checkOpening>): Refusal | null {
  return outcome.refused ? outcome : null
}
