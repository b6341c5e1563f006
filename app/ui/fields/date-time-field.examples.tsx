import type { Example } from '#app/ui/example.ts'
import { DateTimeField } from './date-time-field.tsx'

export const examples: readonly Example[] = [
  {
    name: 'filled in',
    element: (
      <DateTimeField
        name="voting"
        label="Добуш берүү качан башталат?"
        hint="Бишкек убактысы менен."
        value={new Date('2026-11-20T03:00:00Z')}
      />
    ),
  },
]
