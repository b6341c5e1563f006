import { som, type Tyiyn } from '#app/domain/money.ts'
import { money } from '#app/i18n/format.ts'
import { Bar } from '#app/ui/charts/bar.tsx'
import type { Example } from '#app/ui/example.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Table } from './table.tsx'

type Row = { title: string; votes: number; cost: Tyiyn; funded: boolean }

const rows: readonly Row[] = [
  { title: 'Жогорку Ак-Булуңда көчө жарыктары', votes: 412, cost: som(318_000), funded: true },
  { title: 'Бала бакчанын чатырын оңдоо', votes: 388, cost: som(540_000), funded: true },
  { title: 'Көпүрөнү бекемдөө', votes: 109, cost: som(610_000), funded: false },
]

const result = (
  <Table<Row>
    caption="Жыйынтык"
    rows={rows}
    keyOf={(row) => row.title}
    columns={[
      { key: 'title', label: 'Сунуш', cell: (row) => <a href="#17">{row.title}</a> },
      {
        key: 'votes',
        label: 'Добуш',
        sum: true,
        sortable: true,
        cell: (row) => (
          <>
            {row.votes}
            <Bar share={row.votes / 412} tone={row.funded ? 'plain' : 'lost'} />
          </>
        ),
      },
      {
        key: 'cost',
        label: 'Баасы',
        sum: true,
        sortable: true,
        cell: (row) => money(row.cost, 'ky'),
      },
      {
        key: 'state',
        label: 'Абалы',
        cell: (row) => (
          <Tag kind={row.funded ? 'yes' : 'no'}>{row.funded ? 'Каржыланат' : 'Өткөн жок'}</Tag>
        ),
      },
    ]}
    total={{ title: 'Бардыгы', cost: money(som(858_000), 'ky') }}
  />
)

export const examples: readonly Example[] = [
  { name: 'sortable, with bars, states and a total', element: result },
]
