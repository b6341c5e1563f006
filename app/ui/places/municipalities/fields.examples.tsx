import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { FigureFields, NameFields } from './figure-fields.tsx'
import { InviteFields } from './invite-fields.tsx'

const rejected = refusedForm(
  {
    'name-ky': 'Бул жерди толтуруңуз',
    population: 'Бүтүн сан менен жазыңыз, мисалы 12',
    login: 'Телефон номериңизди же почтаңызды жазыңыз, мисалы 0700 123 456',
  },
  { population: ['көп'], login: ['кайда'] },
)
const fieldsOf = (shown: typeof rejected | undefined) => (
  <>
    <NameFields shown={shown} />
    <FigureFields shown={shown} />
    <InviteFields rejected={shown} />
  </>
)

export const examples: readonly Example[] = [
  { name: 'empty', alone: true, element: fieldsOf(undefined) },
  { name: 'with faults', alone: true, element: fieldsOf(rejected) },
]
