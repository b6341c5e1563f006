import type { DeskItem } from '#app/domain/evaluation/desk.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { DueTag } from './due-tag.tsx'

/** The work that lies on the desk; `account` is the reader's, so that their own lines say "you". */
export function DeskTable({ items, account }: { items: readonly DeskItem[]; account: string }) {
  const text = useText().checks
  const paths = usePaths()
  return (
    <Table
      caption={text.title}
      quietCaption
      rows={items}
      keyOf={({ number }) => number}
      columns={[
        { key: 'work', label: text.work, cell: ({ step }) => text.steps[step] },
        {
          key: 'about',
          label: text.about,
          cell: ({ number, title }) => <a href={paths.check(number)}>{`№ ${number}. ${title}`}</a>,
        },
        { key: 'due', label: text.due, cell: ({ standing }) => <DueTag standing={standing} /> },
        { key: 'who', label: text.who, cell: (item) => <Who item={item} account={account} /> },
        {
          key: 'next',
          act: true,
          label: text.next,
          cell: (item) => <Next item={item} account={account} />,
        },
      ]}
    />
  )
}

type Props = { item: DeskItem; account: string }

function Who({ item: { waits, assignee }, account }: Props) {
  const text = useText().checks
  if (waits === 'author') return text.withAuthor
  if (waits === 'signature') return text.steps.signature
  if (!assignee) return text.nobody
  return assignee.account === account ? text.you : assignee.name
}

/** The next thing to do with it; whether this person may is said on the page it leads to. */
function Next({ item: { number, waits, assignee }, account }: Props) {
  const text = useText().checks
  const paths = usePaths()
  const acts = {
    assignment: { href: paths.checkAct(number, 'assign'), label: text.acts.assign },
    signature: { href: paths.checkAct(number, 'sign'), label: text.acts.sign },
    check:
      assignee?.account === account
        ? { href: paths.checkAct(number, 'judge'), label: text.acts.judge }
        : { href: paths.check(number), label: text.open },
    author: { href: paths.check(number), label: text.open },
  }
  const { href, label } = acts[waits]
  return (
    <ButtonLink second href={href}>
      {label}
      <span className="visually-hidden">{`: № ${number}`}</span>
    </ButtonLink>
  )
}
