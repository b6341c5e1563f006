import { dayOf } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { DeliveryStages } from './delivery-stages.tsx'
import { exampleStages } from './example-stages.ts'

const inTime = dayOf(new Date('2026-11-01T06:00:00Z'))
const tooLate = dayOf(new Date('2026-11-26T06:00:00Z'))

export const examples: readonly Example[] = [
  { name: 'in time', element: <DeliveryStages stages={exampleStages} today={inTime} /> },
  { name: 'late', element: <DeliveryStages stages={exampleStages} today={tooLate} /> },
]
