import { actualField, plannedField } from '#app/domain/delivery/check-delivery.ts'
import { deliveryStages } from '#app/domain/delivery/delivery.ts'
import type { Say } from '#app/ui/say.ts'

/** What a field of a delivery is called where the log tells how it was changed. */
export function deliveryFields({ text }: Pick<Say, 'text'>): [field: string, label: string][] {
  const { office, stages } = text.delivery
  return [
    ['planned', office.planned],
    ['spent', office.spent],
    ['responsible', office.responsible],
    ['varianceReason', office.variance],
    ...deliveryStages.flatMap((stage): [string, string][] => [
      [plannedField(stage), office.stagePlanned(stages[stage])],
      [actualField(stage), office.stageActual(stages[stage])],
    ]),
  ]
}
