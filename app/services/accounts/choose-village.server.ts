import { accountOf } from '#app/domain/accounts/account-id.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { villagesFor } from '#app/domain/places/residence.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { done, perform } from '#app/services/perform.server.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readAccountIn, updateAccount } from '#models/accounts/account.server.ts'

export type VillageChoice = { before: Village; options: Village[] }

/** What somebody whose village was divided or given up can choose from; a conflict for everybody else. */
export async function readVillageChoice({
  person,
  place,
  at,
}: Situation): Promise<Outcome<VillageChoice>> {
  const allowed = may(person, 'choose-village', { place }, at)
  if (allowed.refused) return allowed
  const { village: number, villageToChoose } = allowed.value
  const villages = await villagesOf(place)
  const before = villages.find((village) => village.number === number)
  if (!villageToChoose || !before) return refuse('conflict', 'village-stands', {})
  return accepted({ before, options: villagesFor(before.number, villages, dayOf(at)) })
}

/** Notes in which village the person lives now. Where they live is nobody's business: the line does not say it. */
export async function chooseVillage(
  situation: Situation,
  { village }: { village: number },
): Promise<Outcome<true>> {
  const { place } = situation
  const choice = await readVillageChoice(situation)
  if (choice.refused) return choice
  const { before, options } = choice.value
  if (!options.some(({ number }) => number === village))
    return refuseInput([fault('village', 'choose-one', {})])
  const number = accountOf(situation.person?.id ?? '')?.number ?? 0
  return perform(situation, async (tx) => {
    const account = await readAccountIn(tx, place, number)
    if (account?.village !== before.number) return refuse('conflict', 'village-stands', {})
    await updateAccount(tx, place, number, { village, villageToChoose: false })
    return done(true as const, 'village-chosen', `account/${number}`)
  })
}
