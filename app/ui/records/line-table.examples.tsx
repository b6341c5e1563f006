import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { LineFilters } from './line-filters.tsx'
import { LineTable } from './line-table.tsx'
import type { NamedLine } from './line-words.ts'

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
const none = { account: null, act: null, from: null, to: null, subject: null }
const all = {
  account: 3,
  act: 'act-asked',
  from: parseDay('2026-11-15'),
  to: parseDay('2026-11-20'),
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
  {
    name: 'changes of a round and of the register, field by field',
    element: (
      <LineTable
        caption="Журнал"
        lines={[
          {
            ...line,
            action: 'round-changed',
            details: {
              reason: 'Кеңештин токтому',
              from: '{"pots":[{"money":90000000,"village":null}],"threshold":5}',
              to: '{"pots":[{"money":95000000,"village":null}],"threshold":7}',
            },
          },
          {
            ...line,
            number: 117,
            action: 'territory-renamed',
            subject: 'territory/41702205805010',
            details: {
              name: 'Кең-Суу',
              from: '{"aliases":[],"name":{"ky":"Кең-Суу"},"population":1200}',
              to: '{"aliases":["Кең-Суу"],"name":{"ky":"Манас"},"population":1250}',
            },
          },
        ]}
      />
    ),
  },
  { name: 'filters, empty', alone: true, element: <LineFilters filter={none} /> },
  { name: 'filters, narrowed', alone: true, element: <LineFilters filter={all} /> },
]
