import { presentStage } from '#app/domain/delivery/delivery.ts'
import { refuse } from '#app/domain/outcome.ts'
import type { NextStep } from '#app/domain/rounds/next-step.ts'
import { deliveriesOf } from '#models/delivery/delivery.server.ts'
import { type Asking, doneStep, stepOf } from './step.ts'

/** Carrying out what was funded: done when the last of it is opened. */
export async function deliverStep(asking: Asking): Promise<NextStep> {
  const { place, number, resultAt } = asking.round
  if (!resultAt)
    return stepOf(asking, 'deliver', 'update-delivery', {
      refusal: refuse('conflict', 'not-published-yet', { closes: null }),
    })
  const deliveries = await deliveriesOf(place, number)
  const opened = deliveries.filter(({ stages }) => presentStage(stages) === null).length
  const parts = { done: opened, of: deliveries.length }
  return opened === deliveries.length
    ? doneStep('deliver', 'update-delivery', { parts })
    : stepOf(asking, 'deliver', 'update-delivery', { parts })
}
