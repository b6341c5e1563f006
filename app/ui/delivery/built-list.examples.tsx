import type { Day } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { BuiltList } from './built-list.tsx'
import { exampleBuilt } from './example-built.ts'
import { PaidProjects } from './paid-projects.tsx'

const opened = { ...exampleBuilt, number: 5, stage: null, done: 5, lateDays: 0 }

export const examples: readonly Example[] = [
  {
    name: 'late, on the way, opened',
    element: (
      <BuiltList
        lead
        villages={{ 6: 'Чоң-Кайың' }}
        projects={[
          { ...opened, openedOn: '2026-06-12' as Day, theme: 'lighting', spent: som(94_500) },
          exampleBuilt,
          { ...exampleBuilt, number: 6, lateDays: 0, village: null, stage: 'acceptance', done: 3 },
        ]}
      />
    ),
  },
  { name: 'paid from a line of the budget', element: <PaidProjects projects={[exampleBuilt]} /> },
]
