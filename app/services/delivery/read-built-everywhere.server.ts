import { presentStage } from '#app/domain/delivery/delivery.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { sum } from '#app/domain/money.ts'
import { deliveriesOfAll } from '#models/delivery/delivery.server.ts'

/** What residents of these municipalities chose: how much money it was given, and how many works are opened. */
export async function readBuiltEverywhere(
  places: readonly string[],
): Promise<{ opened: number; granted: Tyiyn }> {
  const all = await deliveriesOfAll(places)
  return {
    opened: all.filter(({ stages }) => presentStage(stages) === null).length,
    granted: sum(all.map(({ granted }) => granted)),
  }
}
