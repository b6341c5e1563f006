import type { Example } from '#app/ui/example.ts'
import { refusedField } from '#app/ui/fields/example-rejected-form.ts'
import { Select } from './select.tsx'

const villages = ['Ак-Булуң', 'Жогорку Ак-Булуң', 'Кең-Суу', 'Төмөнкү Ак-Булуң'].map((label) => ({
  value: label,
  label,
}))

export const examples: readonly Example[] = [
  { name: 'not chosen', element: <Select name="village" label="Кайсы айыл?" options={villages} /> },
  {
    name: 'chosen',
    element: <Select name="home" label="Сиздин айыл" options={villages} value="Кең-Суу" />,
  },
  {
    name: 'refused',
    element: (
      <Select
        name="place"
        label="Кайсы айылда?"
        options={villages}
        rejected={refusedField('place', '', 'Бирин тандаңыз')}
      />
    ),
  },
]
