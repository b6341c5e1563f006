import type { Example } from '#app/ui/example.ts'
import { ErrorSummary } from './error-summary.tsx'

export const examples: readonly Example[] = [
  {
    name: 'about the whole form',
    element: (
      <ErrorSummary
        refusal={{
          message: 'Телефон, почта же сырсөз туура келген жок. Текшерип, кайра жазыңыз',
          faults: [],
        }}
      />
    ),
  },
]
