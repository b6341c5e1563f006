import { type HearingTerms, usualTerms } from '#app/domain/hearings/terms.ts'
import { ordersOf } from '#models/hearings/order.server.ts'

/** The terms by which a municipality holds its hearings: those of its own order, else the usual ones. */
export async function termsHere(place: string): Promise<HearingTerms> {
  const [order] = await ordersOf(null, place)
  return order?.terms ?? usualTerms
}
