import { type Day, instantOf } from '#app/domain/calendar/day.ts'
import {
  deliveryStages,
  isLate,
  presentStage,
  type StagePlan,
} from '#app/domain/delivery/delivery.ts'
import { date } from '#app/i18n/format.ts'
import { type Stage, Stages } from '#app/ui/stages/stages.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { stages: StagePlan; today: Day }

/** From the design to the opening: what is done, what is on, what is planned, and what is late. */
export function DeliveryStages({ stages, today }: Props) {
  const text = useText().delivery
  const language = useLanguage()
  const on = (day: Day) => date(instantOf(day), language)
  const present = presentStage(stages)
  const late = isLate(stages, today)
  const shown = deliveryStages.map((stage): Stage => {
    const { planned, actual } = stages[stage]
    const lines = [
      ...(actual ? [text.actual(on(actual))] : []),
      ...(planned ? [text.planned(on(planned))] : []),
      ...(stage === present && late ? [text.late] : []),
    ]
    const state = actual ? 'past' : stage === present ? 'present' : 'future'
    return { name: text.stages[stage], state, lines }
  })
  return <Stages stages={shown} />
}
