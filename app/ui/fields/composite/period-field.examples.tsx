import { type Day, parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { PeriodField } from './period-field.tsx'

const [from, to] = [parseDay('2026-12-01') as Day, parseDay('2026-12-15') as Day] // days that exist

export const examples: readonly Example[] = [
  {
    name: 'two days',
    element: <PeriodField name="open" label="Качан ачык болот?" value={{ from, to }} />,
  },
]
