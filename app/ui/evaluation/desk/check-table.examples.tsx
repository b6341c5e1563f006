import { parseDay } from '#app/domain/calendar/day.ts'
import type { DeskRow } from '#app/domain/evaluation/desk.ts'
import type { Example } from '#app/ui/example.ts'
import { foundOf } from '#app/ui/lists/example-list.ts'
import { CheckTable } from './check-table.tsx'
import { DeskViews } from './desk-views.tsx'

const waiting: DeskRow = {
  number: 28,
  title: 'Чоң-Кайыңдын кире беришине жарыктандырылган жөө көпүрө',
  round: 2,
  roundTitle: { ky: 'Кварталдар 2027', ru: 'Кварталы 2027', en: 'Quarters 2027' },
  next: 'assign',
  step: 'legal',
  waits: 'assignment',
  assignee: null,
  cameBack: null,
  due: null,
  urgency: null,
}
const mine: DeskRow = {
  ...waiting,
  next: 'judge',
  number: 29,
  step: 'technical',
  waits: 'check',
  assignee: { account: 'ak-bulun:2', name: 'Бакыт Жумабаев' },
  due: parseDay('2026-11-24'),
  urgency: { kind: 'overdue', days: 2 },
}

const counts = { all: 5, mine: 2, due: 1, assignment: 1, check: 2, signature: 2, author: 0 }

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
          { ...waiting, number: 31, step: 'signature', waits: 'signature', next: 'sign' },
          { ...waiting, number: 33, step: 'signature', waits: 'signature', next: 'open' },
          { ...waiting, number: 32, waits: 'author', next: 'open' },
        ])}
      />
    ),
  },
  { name: 'views', element: <DeskViews view="mine" counts={counts} /> },
]
