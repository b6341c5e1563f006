import type { Example } from '#app/ui/example.ts'
import { refusedField } from '../example-rejected-form.ts'
import { PersonField } from './person-field.tsx'

const people = [
  { account: 'ak-bulun:3', name: 'Нурбек Асанов' },
  { account: 'ak-bulun:4', name: 'Бакыт Орозов' },
]

export const examples: readonly Example[] = [
  { name: 'not chosen', element: <PersonField name="who" label="Ким текшерет?" people={people} /> },
  {
    name: 'chosen before',
    element: <PersonField name="person" label="Ким текшерет?" people={people} value="ak-bulun:4" />,
  },
  {
    name: 'refused',
    element: (
      <PersonField
        name="checker"
        label="Ким текшерет?"
        people={people}
        rejected={refusedField('checker', '', 'Бирин тандаңыз')}
      />
    ),
  },
]
