import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { ModerationForm } from './moderation-form.tsx'

const rejected = refusedForm(
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
    element: <ModerationForm formKey="one" offered={['hide', 'dismiss']} rejected={undefined} />,
  },
  {
    name: 'a hidden one',
    alone: true,
    element: <ModerationForm formKey="two" offered={['show']} rejected={undefined} />,
  },
  {
    name: 'sent empty',
    alone: true,
    element: <ModerationForm formKey="three" offered={['hide', 'dismiss']} rejected={rejected} />,
  },
  {
    name: 'filled in and refused',
    alone: true,
    element: <ModerationForm formKey="four" offered={['hide', 'dismiss']} rejected={filled} />,
  },
]
