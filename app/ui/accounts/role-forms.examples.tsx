import type { Example } from '#app/ui/example.ts'
import { GrantForm, ResetForm, RevokeForms } from './role-forms.tsx'

const holder = { number: 12, name: 'Салтанат Эсенова', roles: ['resident', 'evaluator'] } as const

export const examples: readonly Example[] = [
  { name: 'take a role back', element: <RevokeForms holder={holder} formKey="revoke" /> },
  { name: 'give a role', element: <GrantForm holder={holder} formKey="grant" /> },
  { name: 'begin again with the codes', element: <ResetForm holder={holder} formKey="reset" /> },
]
