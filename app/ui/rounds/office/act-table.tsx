import type { PendingAct } from '#app/domain/rounds/pending-act.ts'
import { dateTime } from '#app/i18n/format.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Row = Pick<PendingAct, 'number' | 'kind' | 'state' | 'askedBy' | 'closedBy'>

/** The acts that were asked for about a round, and what became of each. */
export function ActTable({ acts }: { acts: readonly Row[] }) {
  const text = useText().desk
  const language = useLanguage()
  const paths = usePaths()
  return (
    <Table
      caption={text.act.title}
      quietCaption
      rows={acts}
      keyOf={({ number }) => number}
      columns={[
        {
          key: 'what',
          label: text.act.what,
          cell: ({ number, kind }) => <a href={paths.act(number)}>{text.acts[kind]}</a>,
        },
        { key: 'asked', label: text.act.asked, cell: ({ askedBy }) => askedBy.name },
        {
          key: 'at',
          label: text.act.askedAt,
          cell: ({ askedBy }) => dateTime(askedBy.at, language),
        },
        { key: 'state', label: text.act.state, cell: (act) => <ActState act={act} /> },
      ]}
    />
  )
}

/** Waiting, signed or returned, by whom and when. */
export function ActState({ act: { state, closedBy } }: { act: Pick<Row, 'state' | 'closedBy'> }) {
  const text = useText().desk.act
  if (!closedBy) return <Tag kind="on">{text.waiting}</Tag>
  const { name, at } = closedBy
  return state === 'signed' ? (
    <Tag kind="yes">{text.signed(name, at)}</Tag>
  ) : (
    <Tag kind="no">{text.declined(name, at)}</Tag>
  )
}
