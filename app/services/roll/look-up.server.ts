import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { latestDecision } from '#models/roll/roll-decision.server.ts'
import { isOnRoll } from '#models/roll/roll-part.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { takeTryOfAddress } from '../accounts/take-try.server.ts'
import type { Situation } from '../situation.ts'
import { personTag } from './person-tag.server.ts'
import { rollTags, type Vault } from './voting.server.ts'

/** What is said to whoever types a PIN: whether it is on the roll, and never whether anybody voted. */
export type LookedUp = {
  onRoll: boolean
  /** The public number of the decision that set them aside; its reason is told at the ballot and at the office alone. */
  aside: number | null
}

/**
 * Looks for a PIN on the roll of a binding vote, before the vote and until its close. The PIN goes no further than this
 * function, and the same is done whether it is found or not. Asking is counted by network address.
 */
export async function lookUp(
  situation: Situation,
  vault: Vault,
  { round: number, pin: typed }: { round: number; pin: string },
): Promise<Outcome<LookedUp>> {
  const { place, at } = situation
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  if (!round.binding) return refuse('conflict', 'round-is-a-poll', {})
  if (!round.roll) return refuse('conflict', 'roll-not-yet', {})
  if (at >= round.calendar.counting) return refuse('conflict', 'look-up-over', {})
  const tagged = await personTag(vault, place, typed)
  if (tagged.refused) return tagged
  const allowed = await takeTryOfAddress(situation, 'roll-look-up')
  if (allowed.refused) return allowed
  const tagOf = await rollTags(vault, place, number)
  if (tagOf.refused) return tagOf
  const tag = tagOf.value(tagged.value)
  const which = { place, round: number, version: round.roll.version }
  const [onRoll, decided] = await Promise.all([
    isOnRoll(which, tag),
    latestDecision(null, which, tag),
  ])
  return accepted({ onRoll, aside: decided?.way === 'aside' ? decided.number : null })
}
