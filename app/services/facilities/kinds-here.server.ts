import { type FacilityKind, kindsOf } from '#app/domain/facilities/kind.ts'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { ownKinds } from '#models/facilities/kind.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'

/** The kinds of services of a municipality: its own, else those that are shipped. */
export const kindsHere = sharedBriefly((place) => kindsIn(null, place))

/** The same as they stand inside a transaction. */
export async function kindsIn(tx: Transaction | null, place: string): Promise<FacilityKind[]> {
  return kindsOf(shippedKinds, await ownKinds(place, tx))
}
