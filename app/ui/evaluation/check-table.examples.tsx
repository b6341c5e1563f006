import { parseDay } from '#app/domain/calendar/day.ts'
import type { DeskItem } from '#app/domain/evaluation/desk.ts'
import type { Example } from '#app/ui/example.ts'
import { foundOf } from '#app/ui/lists/example-list.ts'
import { CheckTable } from './check-table.tsx'
import { DeskViews } from './desk-views.tsx'

const waiting: DeskItem = {
  number: 28,
  title: 'Чоң-Кайыңдын кире беришине жарыктандырылган жөө көпүрө',
  round: 2,
  step: 'legal',
  waits: 'assignment',
  assignee: null,
  due: null,
  urgency: null,
}
const mine: DeskItem = {
  ...waiting,
  number: 29,
  step: 'technical',
  waits: 'check',
  assignee: { account: 'ak-bulun:2', name: 'Бакыт Жумабаев' },
  due: parseDay('2026-11-24'),
  urgency: { kind: 'overdue', days: 2 },
}

export const examples: readonly Example[] = [
  {
    name: 'to be given out, late, signed, with its author',
    element: (
      <CheckTable
        account="ak-bulun:2"
        found={foundOf([
          mine,
          { ...mine, number: 30, assignee: { account: 'ak-bulun:9', name: 'Салтанат Эсенова' } },
          waiting,
          { ...waiting, number: 31, step: 'signature', waits: 'signature' },
          { ...waiting, number: 32, waits: 'author' },
        ])}
      />
    ),
  },
  { name: 'views', element: <DeskViews view="mine" /> },
]
