import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Person } from '#app/domain/accounts/person.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { rollText } from '#app/domain/voting/keyed-texts.ts'
import { personIdentity, voterIdentity } from '#app/domain/voting/voter-identity.ts'
import { readIdentity } from '#models/roll/identity.server.ts'
import { latestDecision } from '#models/roll/roll-decision.server.ts'
import { villageByTag } from '#models/roll/roll-part.server.ts'

/** A round as far as it says who votes in it. */
export type VotedRound = Pick<Round, 'place' | 'number' | 'frozen' | 'roll'>

/** Whose vote it is. */
export type Voting = Pick<Person, 'id'> & { village?: number | null }

/**
 * Who somebody is in a vote: in an opinion poll the account; in a binding vote the person on its roll, whichever of their
 * accounts they use, where a document was seen. The village must be the roll's: it says what stands on the ballot. Whoever
 * is set aside reads by which decision.
 */
export async function whoVotes(
  round: VotedRound,
  person: Voting,
  tagOf: (text: string) => string,
): Promise<Outcome<string>> {
  const who = await whoVoted(round, person)
  if (who.refused || !round.frozen?.roll) return who
  if (!round.roll) throw new Error(`round ${round.number} of ${round.place} has lost its roll`)
  const identity = who.value
  const tag = tagOf(rollText(`${round.place}/${round.number}`, identity))
  const which = { place: round.place, round: round.number, version: round.roll.version }
  const [village, decided] = await Promise.all([
    villageByTag(which, tag),
    latestDecision(null, which, tag),
  ])
  if (village === null) return refuse('forbidden', 'not-on-the-roll', {})
  if (decided?.way === 'aside')
    return refuse('forbidden', 'voter-set-aside', { number: decided.number, why: decided.reason })
  return village === person.village
    ? accepted(identity)
    : refuse('forbidden', 'roll-of-another-village', {})
}

/**
 * Under which name somebody would have voted: what was decided about them later, or where they live now, takes no
 * receipt from whoever has voted.
 */
export async function whoVoted(round: VotedRound, person: Voting): Promise<Outcome<string>> {
  if (!round.frozen?.roll) return accepted(voterIdentity(person))
  const known = await readIdentity(round.place, accountOf(person.id)?.number ?? 0)
  return known ? accepted(personIdentity(known.person)) : refuse('forbidden', 'pin-not-shown', {})
}
