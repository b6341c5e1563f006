import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { shortHash } from '#app/domain/sha256.ts'
import { latestDecision } from '#models/roll/roll-decision.server.ts'
import { villageByTag } from '#models/roll/roll-part.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { Situation } from '../situation.ts'
import { personTag } from './person-tag.server.ts'
import { rollTags, type Vault } from './voting.server.ts'

/** A row of a roll as acts about it name it, whether it is there, and by which decision it is set aside. */
export type ComparedRow = { short: string; onRoll: boolean; aside: number | null }

async function roundToCompare(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<Round>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'compare-row', { place, round }, at)
  return allowed.refused ? allowed : accepted(round)
}

/** What the page needs on which somebody compares. */
export async function compareDesk(
  situation: Situation,
  number: number,
): Promise<Outcome<{ title: InLanguages; round: number }>> {
  const found = await roundToCompare(situation, number)
  return found.refused ? found : accepted({ title: found.value.title, round: number })
}

/**
 * Which row a PIN is: whoever signs a decision about a disputed voter as the second person types it from the document and
 * compares. The PIN goes no further than this function, and nothing is kept.
 */
export async function compareRow(
  situation: Situation,
  vault: Vault,
  { round: number, pin }: { round: number; pin: string },
): Promise<Outcome<ComparedRow>> {
  const { place } = situation
  const found = await roundToCompare(situation, number)
  if (found.refused) return found
  const { roll } = found.value
  if (!roll) return refuse('conflict', 'roll-not-yet', {})
  const tagged = await personTag(vault, place, pin)
  if (tagged.refused) return tagged
  const tagOf = await rollTags(vault, place, number)
  if (tagOf.refused) return tagOf
  const tag = tagOf.value(tagged.value)
  const [village, decided] = await Promise.all([
    villageByTag({ place, round: number, version: roll.version }, tag),
    latestDecision(null, { place, round: number }, tag),
  ])
  return accepted({
    short: shortHash(tag),
    onRoll: village !== null,
    aside: decided?.way === 'aside' ? decided.number : null,
  })
}
