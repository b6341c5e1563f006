import type { MeasuredKind } from '#app/domain/visits/measures.ts'
import type { PlaceVisited } from '#app/domain/visits/pages.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { facilitiesOf } from '#models/facilities/facility.server.ts'
import { kindsIn } from '../facilities/kinds-here.server.ts'

/** What a municipality's form can be answered about: its register, with those that are closed, and what is measured. */
export async function registerIn(
  tx: Transaction | null,
  place: string,
): Promise<{ facilities: PlaceVisited[]; kinds: MeasuredKind[] }> {
  const facilities = await facilitiesOf(place, tx)
  const kinds = await kindsIn(tx, place)
  return {
    facilities: facilities.map(({ number, kind, point, from, until }) => ({
      ...{ number, kind, point, from, until },
    })),
    kinds: kinds.map(({ key, facts }) => ({ key, facts })),
  }
}
