import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-again.ts'
import { FigureFields, NameFields } from './figure-fields.tsx'
import { InviteFields } from './invite-fields.tsx'

const again = refusedForm(
  {
    'name-ky': 'Бул жерди толтуруңуз',
    population: 'Бүтүн сан менен жазыңыз, мисалы 12',
    login: 'Телефон номериңизди же почтаңызды жазыңыз, мисалы 0700 123 456',
  },
  { population: ['көп'], login: ['кайда'] },
)
const fieldsOf = (shown: typeof again | undefined) => (
  <>
    <NameFields shown={shown} />
    <FigureFields shown={shown} />
    <InviteFields again={shown} />
  </>
)

export const examples: readonly Example[] = [
  { name: 'empty', alone: true, element: fieldsOf(undefined) },
  { name: 'with faults', alone: true, element: fieldsOf(again) },
]
