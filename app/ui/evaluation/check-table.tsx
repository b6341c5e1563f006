import type { DeskItem } from '#app/domain/evaluation/desk.ts'
import type { ListFound } from '#app/domain/lists/arrange.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { DueTag } from './due-tag.tsx'
import { checkList } from './lists/check-list.ts'

type ListProps = {
  found: ListFound<DeskItem>
  /** The reader's, so that their own lines say "you". */
  account: string
  /** The view, kept in the address. */
  keep?: Readonly<Record<string, string>>
}

/** The checks, with their round, state, person and day. */
export function CheckTable({ found, account, keep }: ListProps) {
  const say = useSay()
  const text = say.text.checks
  const { check, checks } = say.paths
  return (
    <ListView
      list={checkList(say)}
      found={found}
      keyOf={({ number }) => number}
      href={checks}
      keep={keep}
      empty={<EmptyState title={text.empty}>{text.emptyHint}</EmptyState>}
      cells={{
        about: ({ number, title }) => <a href={check(number)}>{`№ ${number}. ${title}`}</a>,
        who: (item) => <Who item={item} account={account} />,
        due: ({ urgency }) => <DueTag urgency={urgency} />,
      }}
      act={{ label: text.next, cell: (item) => <Next item={item} account={account} /> }}
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
