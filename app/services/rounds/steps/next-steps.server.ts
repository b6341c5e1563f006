import { reason, refuse } from '#app/domain/outcome.ts'
import { extendablePhases } from '#app/domain/rounds/extension.ts'
import type { NextStep } from '#app/domain/rounds/next-step.ts'
import { checkOpening } from '#app/domain/rounds/opening.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import type { Situation } from '../../situation.ts'
import { readinessOf } from '../acts/open-vote.server.ts'
import { judgeDraft } from '../drafts/judge-draft.server.ts'
import { keySteps, openingSteps, untriedKey } from './commission.server.ts'
import { deliverStep } from './delivery.server.ts'
import { type Asking, doneStep, ownStep, stepOf } from './step.ts'
import { tallySteps } from './tally.server.ts'

/**
 * The whole way of a round for the person who asks: what is done, what can be done now and by whom, what waits, and why
 * the rest is not possible. Each answer comes from what the command itself asks.
 */
export async function nextSteps(
  situation: Situation,
  round: Round,
  acts: readonly PendingAct[],
): Promise<NextStep[]> {
  if (round.importedFrom) return []
  const open = acts.filter(({ state }) => state === 'open')
  const waiting = new Map(open.map(({ kind, number }) => [kind, number] as const))
  const asking = { situation, round, waiting }
  const { calendar, frozen } = round
  if (round.draft) return draftSteps(asking)
  return [
    // Nobody knows whether anything had to be changed: once that is over it is not done, but no more to be done.
    stepOf(asking, 'change', 'change-round', { due: frozen ? null : calendar.voting }),
    doneStep('announce', 'publish-round'),
    ...rollSteps(asking),
    ...(await voteSteps(asking)),
    ...(await tallySteps(asking)),
    await deliverStep(asking),
    ...(extendablePhases(round, situation.at).length > 0 && !round.seal
      ? [stepOf(asking, 'extend', 'extend-phase', {})]
      : []),
  ]
}

/** A draft is filled in and published; what comes after has to wait for that. */
async function draftSteps(asking: Asking): Promise<NextStep[]> {
  const { refusal } = await judgeDraft(asking.round, asking.situation.at)
  const due = asking.round.calendar.ideas
  return [
    stepOf(asking, 'change', 'change-round', { due }),
    stepOf(asking, 'announce', 'publish-round', { due, refusal }),
  ]
}

/** A binding vote opens with a roll that two persons have approved. */
function rollSteps(asking: Asking): NextStep[] {
  const { binding, roll, calendar } = asking.round
  if (!binding) return []
  return roll && !asking.waiting.has('approve-roll')
    ? [doneStep('roll', 'approve-roll')]
    : [stepOf(asking, 'roll', 'approve-roll', { due: calendar.voting })]
}

async function voteSteps(asking: Asking): Promise<NextStep[]> {
  const { calendar, frozen } = asking.round
  const found = await readinessOf(null, asking.round)
  const opening = checkOpening(found)
  const untried = await untriedKey(null, asking.round.place, asking.round.number)
  const listed = found.projects.length
  const parts = { done: listed, of: listed + found.unlisted }
  return [
    frozen
      ? doneStep('list', 'publish-list', { parts: allOf(frozen.projects.length) })
      : found.unlisted === 0 && listed > 0
        ? doneStep('list', 'publish-list', { parts })
        : stepOf(asking, 'list', 'publish-list', {
            due: calendar.voting,
            parts,
            refusal:
              listed + found.unlisted > 0 ? null : refuse('conflict', 'nothing-to-publish', {}),
          }),
    ...(await keySteps(asking)),
    frozen
      ? doneStep('open', 'open-vote', { doneAt: frozen.at })
      : stepOf(asking, 'open', 'open-vote', {
          due: calendar.voting,
          refusal: opening.refused ? opening : untried,
        }),
    closeStep(asking.round),
    ...(await openingSteps(asking)),
  ]
}

const allOf = (count: number) => ({ done: count, of: count })

/**
 * Nobody closes a vote: it closes at its time, and the portal seals it soon after. What is told is the close, since that
 * is until when ballots were taken; when the sealing ended is nothing but the portal's own speed.
 */
function closeStep({ calendar, frozen, seal }: Round): NextStep {
  const due = calendar.counting
  if (seal?.doneAt) return ownStep('close', 'done', { doneAt: due })
  if (!frozen) return ownStep('close', 'not-now', { due, why: reason('vote-not-opened', {}) })
  return ownStep('close', seal ? 'running' : 'itself', { due })
}
