import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import type { NamedLine } from './line-cells.tsx'
import { LineFilters } from './line-filters.tsx'
import { LineTable } from './line-table.tsx'

const line: NamedLine = {
  place: 'ak-bulun',
  number: 118,
  at: '2026-11-15T04:00:00.000Z',
  actor: 'ak-bulun:3',
  action: 'act-asked',
  subject: 'round/2',
  details: { kind: 'open-vote', reason: 'Тизме жарыяланды' },
  previous: '0'.repeat(64),
  hash: 'd6af6752f3f29446'.repeat(4),
  people: [{ id: 'ak-bulun:3', name: 'Нургүл Токтосунова', roles: ['election-officer'] }],
}
const none = { account: null, act: null, day: null, subject: null }
const all = {
  account: 3,
  act: 'act-asked',
  day: parseDay('2026-11-15'),
  subject: 'round/2',
} as const

export const examples: readonly Example[] = [
  {
    name: 'by somebody, by the portal, by somebody unknown',
    element: (
      <LineTable
        caption="Журнал"
        lines={[
          line,
          { ...line, number: 117, actor: null, people: [] },
          { ...line, number: 116, people: [] },
        ]}
      />
    ),
  },
  { name: 'filters, empty', alone: true, element: <LineFilters filter={none} /> },
  { name: 'filters, narrowed', alone: true, element: <LineFilters filter={all} /> },
]
