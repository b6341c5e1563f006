import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-again.ts'
import { RulingForm } from './ruling-form.tsx'

const bounds = { asked: som(114_000), cap: som(600_000) }
const again = refusedForm(
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
    element: <RulingForm formKey="one" bounds={bounds} again={undefined} />,
  },
  {
    name: 'with its faults, no cap',
    alone: true,
    element: <RulingForm formKey="two" bounds={{ ...bounds, cap: null }} again={again} />,
  },
]
