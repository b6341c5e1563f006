import type { WorkItem } from '#app/domain/desk/work-item.ts'
import type { Example } from '#app/ui/example.ts'
import { WorkTable } from './work-table.tsx'

const at = new Date('2026-11-26T06:00:00Z')
const title = 'Чоң-Кайыңдын кире беришине жарыктандырылган жөө көпүрө'

const exampleRole = {
  act: 'change-role',
  title: 'Бакыт Жумабаев',
  account: 'ak-bulun:2',
  role: 'clerk',
  grant: true,
  before: [],
} as const

const items: readonly WorkItem[] = [
  {
    kind: 'check-proposal',
    given: { number: 28, title },
    where: 'Айыл бюджети 2027',
    due: new Date('2026-11-24T18:00:00Z'),
    who: 'you',
    href: '#28',
  },
  {
    kind: 'sign-act',
    given: { content: exampleRole, title: exampleRole.title },
    where: 'Айыл бюджети 2027',
    due: new Date('2026-11-26T18:00:00Z'),
    who: 'election-officer',
    href: '#act',
  },
  {
    kind: 'hearing-question',
    given: { title: 'Бюджет боюнча коомдук угуу', number: 3 },
    where: null,
    due: new Date('2026-12-02T18:00:00Z'),
    ...{ who: 'you', named: 'Асанов Бакыт, жер адиси' },
    href: '#question',
  },
  {
    kind: 'assign-checks',
    given: { count: 12 },
    where: null,
    due: null,
    who: 'nobody',
    href: null,
  },
  {
    kind: 'check-proposal',
    given: { number: 31, title },
    where: 'Айыл бюджети 2027',
    due: new Date('2026-12-01T18:00:00Z'),
    who: 'evaluator',
    href: '#31',
  },
]

export const examples: readonly Example[] = [
  { name: 'late, today, later and without a date', element: <WorkTable items={items} at={at} /> },
  { name: 'one thing', element: <WorkTable items={items.slice(2, 3)} at={at} /> },
]
