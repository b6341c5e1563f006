import { refuse } from '#app/domain/outcome.ts'
import type { NextStep } from '#app/domain/rounds/next-step.ts'
import { openedFor, standingKey } from '../../commission/key-of-opening.server.ts'
import { type Asking, doneStep, stepOf } from './step.ts'

export { untriedKey } from '../../commission/key-of-opening.server.ts'

/** Giving in and trying a key of three commissioners; of a poll only where one was begun. */
export async function keySteps(asking: Asking): Promise<NextStep[]> {
  const { place, number, binding, frozen, calendar } = asking.round
  if (frozen)
    return frozen.keyHolder === 'commission' ? [doneStep('key', 'set-commission-key')] : []
  const stands = await standingKey(place, number)
  if (stands === 'tried') return [doneStep('key', 'set-commission-key')]
  if (stands === 'none' && !binding) return []
  const parts = { done: stands === 'none' ? 0 : 1, of: 2 }
  return [stepOf(asking, 'key', 'set-commission-key', { due: calendar.voting, parts })]
}

/** What the commission opens is taken in by two before it is counted. */
export async function openingSteps(asking: Asking): Promise<NextStep[]> {
  const { place, number, frozen, seal, calendar } = asking.round
  if (frozen?.keyHolder !== 'commission') return []
  if (await openedFor(place, number)) return [doneStep('unseal', 'take-in-ballots')]
  const refusal = seal?.doneAt
    ? null
    : refuse('conflict', 'ballots-arriving', { ready: calendar.counting })
  return [stepOf(asking, 'unseal', 'take-in-ballots', { due: calendar.result, refusal })]
}
