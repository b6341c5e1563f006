import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { PublicReasonField } from './public-reason-field.tsx'

export const examples: readonly Example[] = [
  { name: 'empty', element: <PublicReasonField rejected={undefined} /> },
  {
    name: 'with a fault',
    element: <PublicReasonField rejected={refusedForm({ reason: 'Бул жерди толтуруңуз' }, {})} />,
  },
]
