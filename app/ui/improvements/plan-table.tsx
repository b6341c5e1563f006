import type { ShownImprovement } from '#app/domain/improvements/shown.ts'
import { useSay } from '#app/ui/say.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { dueIn, ownerIn, sourceIn } from './in-words.ts'
import { ImprovementTag } from './state-tag.tsx'

type Props = {
  plan: readonly ShownImprovement[]
  /** Whether each says from what it follows. */
  sources?: boolean
}

/** Agreed actions with owner, day and state, what presses first. */
export function PlanTable({ plan, sources = false }: Props) {
  const say = useSay()
  const { paths, text: all } = say
  const text = all.improvements
  const heads = text.columns
  return (
    <Table
      caption={text.block}
      quietCaption
      columns={[
        {
          ...{ key: 'title', label: heads.title },
          cell: (one: ShownImprovement) => (
            <a href={paths.improvement(one.number)}>{say.written(one.title)}</a>
          ),
        },
        { key: 'owner', label: heads.owner, cell: (one) => ownerIn(say, one) },
        { key: 'due', label: heads.due, cell: (one) => dueIn(say, one) },
        { key: 'state', label: heads.state, cell: (one) => <ImprovementTag one={one} /> },
        ...(sources
          ? [
              {
                ...{ key: 'from', label: heads.from },
                cell: (one: ShownImprovement) => {
                  const source = sourceIn(say, one)
                  return source ? <a href={source.href}>{source.label}</a> : null
                },
              },
            ]
          : []),
      ]}
      rows={plan}
      keyOf={({ number }) => number}
    />
  )
}
