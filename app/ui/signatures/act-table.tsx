import { isTakenBack, type PendingAct } from '#app/domain/signatures/pending-act.ts'
import { dateTime } from '#app/i18n/format.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Row = Pick<PendingAct, 'number' | 'kind' | 'state' | 'askedBy' | 'closedBy'>

/** The acts that were asked for about a round, and what became of each. */
export function ActTable({ acts }: { acts: readonly Row[] }) {
  const text = useText().signatures
  const language = useLanguage()
  const paths = usePaths()
  return (
    <Table
      caption={text.title}
      quietCaption
      rows={acts}
      keyOf={({ number }) => number}
      columns={[
        {
          key: 'what',
          label: text.what,
          cell: ({ number, kind }) => <a href={paths.act(number)}>{text.acts[kind].title}</a>,
        },
        {
          key: 'asked',
          label: text.asked,
          cell: ({ askedBy }) => text.inOffice(askedBy.name, askedBy.office, askedBy.account),
        },
        {
          key: 'at',
          label: text.askedAt,
          cell: ({ askedBy }) => dateTime(askedBy.at, language),
        },
        { key: 'state', label: text.state, cell: (act) => <ActState act={act} /> },
      ]}
    />
  )
}

/** Waiting, signed, returned or ended, by whom and when. */
export function ActState({ act }: { act: Pick<Row, 'state' | 'askedBy' | 'closedBy'> }) {
  const text = useText().signatures
  const { state, closedBy } = act
  if (state === 'open') return <Tag kind="on">{text.waiting}</Tag>
  if (!closedBy) return <Tag kind="no">{text.ended}</Tag>
  const { name, office, at, account } = closedBy
  if (isTakenBack(act)) return <Tag kind="no">{text.takenBack(at)}</Tag>
  if (state === 'signed') return <Tag kind="yes">{text.signed(name, office, at, account)}</Tag>
  return (
    <Tag kind="no">
      {state === 'ended'
        ? text.endedBy(name, at, account)
        : text.declined(name, office, at, account)}
    </Tag>
  )
}
