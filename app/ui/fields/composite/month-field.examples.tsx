import { type Month, parseMonth } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '../example-rejected-form.ts'
import { MonthField } from './month-field.tsx'

const may = parseMonth('2026-05') as Month // it exists
const rejected = refusedForm(
  { 'example-on': 'Айды тандап, жылын төрт сан менен жазыңыз, мисалы 2026' },
  { 'example-on-month': ['5'], 'example-on-year': ['26'] },
)

export const examples: readonly Example[] = [
  { name: 'a month', element: <MonthField name="on" label="Кайсы ай үчүн?" value={may} /> },
  {
    name: 'refused',
    element: <MonthField name="example-on" label="Кайсы ай үчүн?" rejected={rejected} />,
  },
]
