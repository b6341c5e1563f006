import type { Example } from '#app/ui/example.ts'
import { refusedField } from './example-rejected-form.ts'
import { TextField } from './text-field.tsx'

export const examples: readonly Example[] = [
  {
    name: 'empty, with a hint',
    element: (
      <TextField
        name="login"
        label="Телефон же почта"
        hint="Мисалы 0700 123 456"
        autoComplete="username"
      />
    ),
  },
  { name: 'may stay empty', element: <TextField name="landmark" label="Белги жер" optional /> },
  {
    name: 'a code',
    element: <TextField name="code" label="Келген код" short autoComplete="one-time-code" />,
  },
  {
    name: 'password',
    element: (
      <TextField name="password" label="Сырсөз" type="password" autoComplete="new-password" />
    ),
  },
  {
    name: 'refused',
    element: (
      <TextField
        name="title"
        label="Сунуштун аты"
        rejected={refusedField('title', '', 'Бул жерди толтуруңуз')}
      />
    ),
  },
]
