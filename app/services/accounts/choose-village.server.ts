import { accountOf } from '#app/domain/accounts/account-id.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { villagesFor } from '#app/domain/places/residence.ts'
import { type Village, validOn } from '#app/domain/places/territory.ts'
import { done, perform } from '#app/services/perform.server.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readAccountIn, updateAccount } from '#models/accounts/account.server.ts'
import { voteUnderWay } from './rounds.server.ts'

export type VillageChoice = {
  before: Village | null
  options: Village[]
  /** That village was divided or given up, and the person was asked where they live now. */
  asked: boolean
  /** A vote is open or being counted: until its result is published the village stands. */
  duringVote: boolean
}

/** The villages somebody can live in: what an ended one became, else all that stand. */
export async function readVillageChoice({
  person,
  place,
  at,
}: Situation): Promise<Outcome<VillageChoice>> {
  const allowed = may(person, 'choose-village', { place }, at)
  if (allowed.refused) return allowed
  const { village: number, villageToChoose } = allowed.value
  const villages = await villagesOf(place)
  const before = villages.find((village) => village.number === number) ?? null
  const today = dayOf(at)
  if (villageToChoose && before) {
    const options = villagesFor(before.number, villages, today)
    return accepted({ before, options, asked: true, duringVote: false })
  }
  const options = villages.filter((village) => validOn(village, today))
  const duringVote = await voteUnderWay(null, place)
  return accepted({ before, options, asked: false, duringVote })
}

/** Whether the village can be changed now, before anything that was typed is looked at. */
export async function mayChooseNow(situation: Situation): Promise<Outcome<VillageChoice>> {
  const choice = await readVillageChoice(situation)
  return !choice.refused && choice.value.duringVote
    ? refuse('conflict', 'village-during-vote', {})
    : choice
}

/**
 * Notes in which village the person lives now. Where they live is nobody's business: the line does not say it. Whoever was
 * not asked cannot do it while a vote runs: with two villages in one vote they would decide on the money of both, and the
 * turnout of a village would count people whose ballot is another's.
 */
export async function chooseVillage(
  situation: Situation,
  { village }: { village: number },
): Promise<Outcome<{ asked: boolean }>> {
  const { place } = situation
  const choice = await readVillageChoice(situation)
  if (choice.refused) return choice
  const { before, options, asked } = choice.value
  if (!options.some(({ number }) => number === village))
    return refuseInput([fault('village', 'choose-one', {})])
  const number = accountOf(situation.person?.id ?? '')?.number ?? 0
  return perform(situation, async (tx) => {
    const account = await readAccountIn(tx, place, number)
    if (account?.village !== (before?.number ?? null))
      return refuse('conflict', 'village-stands', {})
    if (!asked && (await voteUnderWay(tx, place)))
      return refuse('conflict', 'village-during-vote', {})
    await updateAccount(tx, place, number, { village, villageToChoose: false })
    return done({ asked }, asked ? 'village-chosen' : 'village-changed', `account/${number}`)
  })
}
