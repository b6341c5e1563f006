import { dueIn, type WorkItem, type WorkTexts } from '#app/domain/desk/work-item.ts'
import { deadline } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** What is to be done, by when and by whom. */
export function WorkTable({ items, at }: { items: readonly WorkItem[]; at: Date }) {
  const text = useText()
  const { work, columns, title, you } = text.desk
  return (
    <Table
      caption={title}
      quietCaption
      rows={items}
      keyOf={({ kind, href }) => `${kind} ${href}`}
      columns={[
        {
          key: 'work',
          label: columns.work,
          cell: ({ kind, href }) => <a href={href}>{work[kind].name}</a>,
        },
        { key: 'about', label: columns.about, cell: (item) => aboutOf(work, item) },
        { key: 'due', label: columns.due, cell: ({ due }) => <Due due={due} at={at} /> },
        {
          key: 'who',
          label: columns.who,
          cell: ({ who }) => (who === 'you' ? you : text.roundRules.who[who]),
        },
        {
          key: 'button',
          act: true,
          label: columns.button,
          cell: ({ kind, href }) => (
            <ButtonLink second href={href}>
              {work[kind].button}
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}

function aboutOf(work: WorkTexts, { kind, given }: WorkItem): string {
  // Kind and facts belong together by the type of WorkItem; the compiler cannot follow the pair.
  return (work[kind].about as (facts: typeof given) => string)(given)
}

function Due({ due, at }: { due: Date | null; at: Date }) {
  const text = useText().desk
  const language = useLanguage()
  if (!due) return text.noDue
  const days = dueIn(due, at)
  if (days < 0) return <Tag kind="no">{text.overdueBy(-days)}</Tag>
  return days === 0 ? (
    <Tag kind="on">{text.dueToday}</Tag>
  ) : (
    <Tag kind="wait">{deadline(due, language)}</Tag>
  )
}
