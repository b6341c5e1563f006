import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { DeliveryNow } from './delivery-now.tsx'

const stage = {
  kind: 'stage',
  stage: 'work',
  state: 'present',
  planned: parseDay('2026-10-30'),
  actual: null,
  ...{ first: parseDay('2026-10-30'), moved: 0, plannedAfterwards: false, changes: [] },
  lateDays: 30,
  news: [],
} as const
const opening = { ...stage, stage: 'opening', state: 'future', lateDays: 0 } as const
const opened = { ...opening, state: 'past', actual: parseDay('2026-06-12') } as const

export const examples: readonly Example[] = [
  { name: 'late', element: <DeliveryNow stages={[stage, opening]} /> },
  {
    name: 'late, and its plan was moved',
    element: (
      <DeliveryNow stages={[{ ...stage, planned: parseDay('2026-12-20'), moved: 2 }, opening]} />
    ),
  },
  { name: 'in time', element: <DeliveryNow stages={[{ ...stage, lateDays: 0 }, opening]} /> },
  { name: 'opened', element: <DeliveryNow stages={[opened]} /> },
]
