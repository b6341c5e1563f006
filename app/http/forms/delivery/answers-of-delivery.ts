import { actualField, plannedField } from '#app/domain/delivery/check-delivery.ts'
import { type Delivery, deliveryStages } from '#app/domain/delivery/delivery.ts'
import { typedMoney } from '#app/domain/money-bounds.ts'
import type { Answers } from '../form.server.ts'

/** A delivery as answers of the office's form. News are added to, so that none undoes another: they are not among them. */
export function answersOfDelivery(delivery: Delivery): Answers {
  const { responsible, planned, spent, varianceReason, stages } = delivery
  const days = deliveryStages.flatMap((stage) => [
    [plannedField(stage), [stages[stage].planned ?? '']],
    [actualField(stage), [stages[stage].actual ?? '']],
  ])
  return {
    responsible: [responsible],
    planned: [typedMoney(planned)],
    spent: [typedMoney(spent)],
    varianceReason: [varianceReason],
    ...Object.fromEntries(days),
  }
}
