import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-again.ts'
import { ModerationForm } from './moderation-form.tsx'

const again = refusedForm(
  { kind: 'Бирин тандаңыз', reason: 'Бул жерди толтуруңуз' },
  { reason: [''] },
)
const filled = refusedForm(
  { kind: 'Бул сунуш мурда жашырылган' },
  { kind: ['hide'], reason: ['Текстте бирөөнүн телефону бар'] },
)

export const examples: readonly Example[] = [
  {
    name: 'a reported proposal',
    alone: true,
    element: <ModerationForm formKey="one" offered={['hide', 'dismiss']} again={undefined} />,
  },
  {
    name: 'a hidden one',
    alone: true,
    element: <ModerationForm formKey="two" offered={['show']} again={undefined} />,
  },
  {
    name: 'sent empty',
    alone: true,
    element: <ModerationForm formKey="three" offered={['hide', 'dismiss']} again={again} />,
  },
  {
    name: 'filled in and refused',
    alone: true,
    element: <ModerationForm formKey="four" offered={['hide', 'dismiss']} again={filled} />,
  },
]
