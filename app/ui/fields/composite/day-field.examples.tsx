import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '../example-rejected-form.ts'
import { DayField } from './day-field.tsx'

const rejected = refusedForm(
  { 'example-born': 'Күнүн, айын, жылын сан менен жазыңыз, мисалы 5, 12, 1990' },
  { 'example-born-day': ['31'], 'example-born-month': ['февраль'], 'example-born-year': ['1990'] },
)

export const examples: readonly Example[] = [
  { name: 'a date of birth', element: <DayField name="born" label="Туулган күнү" birth /> },
  {
    name: 'a date that is none',
    element: <DayField name="example-born" label="Туулган күнү" birth rejected={rejected} />,
  },
]
