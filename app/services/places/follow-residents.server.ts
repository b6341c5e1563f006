import type { Day } from '#app/domain/calendar/day.ts'
import { villagesFor } from '#app/domain/places/residence.ts'
import type { Territory, Village } from '#app/domain/places/territory.ts'
import { askForVillage, countResidents, moveResidents } from '#models/accounts/account.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

/** How many people live in a village, by their accounts. */
export const residentsOf = countResidents

/**
 * Lets everybody whose village has ended live in what it became, where that is one village; of a divided or given-up
 * one only they know which, and are asked when they next sign in. Villages that ended before are followed as well:
 * their parts may have been merged now.
 */
export async function followResidents(
  tx: Transaction,
  place: string,
  units: readonly Territory[],
  on: Day,
): Promise<void> {
  const villages = units.filter((unit): unit is Village => unit.number !== null)
  for (const { number, validTo } of villages) {
    if (validTo === null) continue
    const [only, second] = villagesFor(number, villages, on)
    if (only && !second) await moveResidents(tx, place, number, only.number)
    else await askForVillage(tx, place, number)
  }
}
