import type { Example } from '#app/ui/example.ts'
import { refusedField } from '#app/ui/fields/example-again.ts'
import { CodeField } from './code-field.tsx'
import { SendAgain } from './send-again.tsx'

export const examples: readonly Example[] = [
  { name: 'empty', element: <CodeField again={undefined} /> },
  {
    name: 'refused',
    element: <CodeField again={refusedField('code', '12345', 'Коддун алты санын жазыңыз')} />,
  },
  { name: 'send it again', element: <SendAgain formKey="again" /> },
]
