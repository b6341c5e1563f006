import { adoptOrder } from '#app/services/hearings/order/adopt-order.server.ts'
import { modelText } from '#app/services/hearings/order/orders-here.server.ts'
import { asPerson, granted } from '../as-person.ts'
import type { DemoContext } from '../seed-rounds.ts'
import { demoOrders } from './demo-orders.ts'

/** Publishes the municipality's order of consultation, each version as the one before with what it changes. */
export async function seedOrders({
  people,
  at,
}: Pick<DemoContext, 'people' | 'at'>): Promise<void> {
  let text = modelText()
  for (const { days, parts, ground, reason, terms } of demoOrders) {
    text = { ...text, ...parts }
    const secretary = people.staff('hearing-secretary')
    const then = new Date(at.getTime() - days * 86_400_000)
    granted(
      await adoptOrder(asPerson(secretary, then), {
        ...{ text, terms, ground, reason, translationsHold: false },
      }),
    )
  }
}
