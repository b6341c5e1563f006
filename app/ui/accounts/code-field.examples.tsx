import type { Example } from '#app/ui/example.ts'
import { refusedField } from '#app/ui/fields/example-rejected-form.ts'
import { CodeField } from './code-field.tsx'
import { SendAgain } from './send-again.tsx'

export const examples: readonly Example[] = [
  { name: 'empty', element: <CodeField rejected={undefined} /> },
  {
    name: 'refused',
    element: <CodeField rejected={refusedField('code', '12345', 'Коддун алты санын жазыңыз')} />,
  },
  { name: 'send it again', element: <SendAgain formKey="again" /> },
]
