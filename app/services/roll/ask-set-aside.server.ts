import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { SetAsideFigures, SetAsideWay } from '#app/domain/roll/set-aside.ts'
import { decisionsOf } from '#models/roll/roll-decision.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { askAct } from '../signatures/ask-act.server.ts'
import type { Situation } from '../situation.ts'
import { personTag } from './person-tag.server.ts'
import { setAsideVoter } from './set-aside-voter.server.ts'
import { rollTags, type Vault } from './voting.server.ts'

export type SetAsideDesk = { title: InLanguages } & SetAsideFigures

/** How many are set aside in a round, for whoever may ask for it. */
export async function setAsideDesk(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<SetAsideDesk>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'set-aside-voter', { place, round }, at)
  if (allowed.refused) return allowed
  return accepted({ title: round.title, ...(await decisionsOf(null, { place, round: number })) })
}

/** Asks for the second signature. The PIN goes no further than this function: the act names the row by its keyed hash. */
export async function askSetAside(
  situation: Situation,
  vault: Vault,
  {
    round: number,
    pin,
    way,
    reason,
  }: { round: number; pin: string; way: SetAsideWay; reason: string },
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'set-aside-voter', { place, round }, at)
  if (allowed.refused) return allowed
  const tagged = await personTag(vault, place, pin)
  if (tagged.refused) return tagged
  const tagOf = await rollTags(vault, place, number)
  if (tagOf.refused) return tagOf
  const tag = tagOf.value(tagged.value)
  const asked = { subject: `round/${number}`, payload: { tag, way }, reason }
  return askAct(situation, setAsideVoter, asked)
}
