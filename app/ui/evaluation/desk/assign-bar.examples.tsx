import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { AssignBar, RowTick } from './assign-bar.tsx'

const due = parseDay('2026-11-30')
const evaluators = [
  { account: 'ak-bulun:2', name: 'Бакыт Жумабаев' },
  { account: 'ak-bulun:9', name: 'Салтанат Эсенова' },
]
const nothingTicked = refusedForm(
  { proposal: 'Бирөөнү тандаңыз' },
  { account: ['ak-bulun:9'], due: ['2026-11-30'] },
)

export const examples: readonly Example[] = due
  ? [
      {
        name: 'a row that can be ticked, and what is done with it',
        alone: true,
        element: (
          <>
            <RowTick form="assign-many" number={28} rejected={undefined} />
            <AssignBar
              {...{ id: 'assign-many', formKey: 'one', evaluators, due }}
              rejected={undefined}
            />
          </>
        ),
      },
      {
        name: 'sent with nothing ticked',
        alone: true,
        element: (
          <AssignBar
            {...{ id: 'assign-none', formKey: 'two', evaluators, due }}
            rejected={nothingTicked}
          />
        ),
      },
    ]
  : []
