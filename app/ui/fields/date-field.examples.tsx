import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { DateField } from './date-field.tsx'
import { refusedField } from './example-rejected-form.ts'

export const examples: readonly Example[] = [
  {
    name: 'filled in',
    element: <DateField name="born" label="Туулган күнүңүз" value={parseDay('1966-03-21')} />,
  },
  {
    name: 'refused',
    element: (
      <DateField
        name="on"
        label="Кайсы күнгө карата?"
        rejected={refusedField('on', '', 'Күндү толук жазыңыз, мисалы 2026-11-23')}
      />
    ),
  },
]
