import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { RulingForm } from './ruling-form.tsx'

const bounds = { asked: som(114_000), cap: som(600_000) }
const rejected = refusedForm(
  {
    reason: 'Чечимдин себебин жазыңыз: ал баарына көрүнөт',
    cost: 'Текшерилген баасын жазыңыз: баасы жок сунуш добушка чыкпайт',
  },
  { outcome: ['accepted'], reason: [''], cost: [''] },
)

export const examples: readonly Example[] = [
  {
    name: 'empty',
    alone: true,
    element: <RulingForm formKey="one" bounds={bounds} rejected={undefined} />,
  },
  {
    name: 'with its faults, no cap',
    alone: true,
    element: <RulingForm formKey="two" bounds={{ ...bounds, cap: null }} rejected={rejected} />,
  },
]
