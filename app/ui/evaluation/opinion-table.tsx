import type { Judgement } from '#app/domain/evaluation/evaluation.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { findingRows } from './finding-rows.ts'

type Props = { opinion: Judgement & { asked: Tyiyn } }

/** One check criterion by criterion, and the price where one was set. */
export function OpinionTable({ opinion }: Props) {
  const say = useSay()
  const text = say.text.evaluation
  return (
    <Table
      caption={text.steps[opinion.step]}
      rows={findingRows(say, opinion)}
      keyOf={({ key }) => key}
      columns={[
        { key: 'name', label: text.criterion, cell: ({ name }) => name },
        {
          key: 'finding',
          label: text.finding,
          cell: ({ kind, finding }) => <Tag kind={kind}>{finding}</Tag>,
        },
        { key: 'note', label: text.note, cell: ({ note }) => note },
      ]}
    />
  )
}
