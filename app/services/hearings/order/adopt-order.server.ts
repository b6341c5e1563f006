import {
  type ConsultationOrder,
  isSameOrder,
  modelTerms,
  type OrderEntry,
  type SentOrder,
} from '#app/domain/hearings/order/order.ts'
import { leftBehind } from '#app/domain/hearings/order/outlived.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { insertOrder, ordersOf } from '#models/hearings/order.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { modelText } from './orders-here.server.ts'

/** The order to be written: what stands, or the model before the first version. */
export async function openOrder({
  person,
  place,
  at,
}: Situation): Promise<Outcome<{ entry: OrderEntry; version: number }>> {
  const allowed = may(person, 'write-order', { place }, at)
  if (allowed.refused) return allowed
  const [newest] = await ordersOf(null, place)
  return accepted({ entry: { ...entryOf(newest), reason: '' }, version: newest?.version ?? 0 })
}

const entryOf = (order: ConsultationOrder | undefined) =>
  order ?? { text: modelText(), terms: modelTerms, ground: '' }

/** Publishes the municipality's order as a new version; from the second on it says why it was changed. */
export function adoptOrder(
  situation: Situation,
  { translationsHold, ...entry }: SentOrder,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-order', { place }, at)
    if (allowed.refused) return allowed
    const [newest] = await ordersOf(tx, place)
    if (Object.keys(entry.text).length === 0)
      return refuseInput([fault('matters-ky', 'order-empty', {})])
    if (newest && isSameOrder(entry, newest)) return refuse('conflict', 'order-same', {})
    if (newest && entry.reason === '')
      return refuseInput([fault('reason', 'order-change-needs-reason', {})])
    const behind = leftBehind(entryOf(newest).text, entry.text)
    if (behind.length > 0 && !translationsHold)
      return refuseInput(
        behind.map(({ part, language }) =>
          fault(`${part}-${language}`, 'order-translation-older', {}),
        ),
      )
    const version = (newest?.version ?? 0) + 1
    await insertOrder(tx, { ...entry, place, version, at, by: allowed.value.name })
    const { ground, reason } = entry
    return done(version, 'order-adopted', `order/${version}`, {
      ...{ version, ...(ground === '' ? {} : { ground }), ...(reason === '' ? {} : { reason }) },
    })
  })
}
