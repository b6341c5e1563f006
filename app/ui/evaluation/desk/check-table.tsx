import type { ReactNode } from 'react'
import type { DeskRow } from '#app/domain/evaluation/desk.ts'
import type { ListFound } from '#app/domain/lists/arrange.ts'
import { numero } from '#app/i18n/format.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { checkList, whoHas } from '../lists/check-list.ts'
import { DueTag } from './due-tag.tsx'

type ListProps = {
  found: ListFound<DeskRow>
  /** The reader's, so that their own lines say "you". */
  account: string
  /** The view, kept in the address. */
  keep?: Readonly<Record<string, string>>
  /** The box of a row that can be given out together with others. */
  tick?: (number: number) => ReactNode
}

/** The checks, with their round, state, person and day. */
export function CheckTable({ found, account, keep, tick }: ListProps) {
  const language = useLanguage()
  const say = useSay()
  const text = say.text.checks
  const { check, checks } = say.paths
  return (
    <ListView
      oneLine
      list={checkList(say)}
      found={found}
      keyOf={({ number }) => number}
      href={checks}
      keep={keep}
      empty={<EmptyState title={text.empty}>{text.emptyHint}</EmptyState>}
      cells={{
        about: ({ number, title }) => (
          <>
            {tick?.(number)}{' '}
            <a href={check(number)}>{`${numero(number, language)}. ${say.written(title)}`}</a>
          </>
        ),
        who: (row) => <Who row={row} account={account} />,
        due: ({ urgency }) => <DueTag urgency={urgency} />,
      }}
      act={{ label: text.next, cell: (row) => <Next row={row} /> }}
    />
  )
}

/** Whose it is, and "you" where it is the reader's. */
function Who({ row, account }: { row: DeskRow; account: string }) {
  const text = useText().checks
  const { waits, assignee, next } = row
  const yours = waits === 'check' ? assignee?.account === account : next === 'sign'
  return yours ? text.you : whoHas(row, text)
}

/** The next thing that this person can do with it. */
function Next({ row: { number, next } }: { row: DeskRow }) {
  const language = useLanguage()
  const text = useText().checks
  const paths = usePaths()
  const acts = {
    assign: { href: paths.checkAct(number, 'assign'), label: text.acts.assign },
    sign: { href: paths.checkAct(number, 'sign'), label: text.acts.sign },
    judge: { href: paths.checkAct(number, 'judge'), label: text.acts.judge },
    open: { href: paths.check(number), label: text.open },
  }
  const { href, label } = acts[next]
  return (
    <ButtonLink second href={href}>
      {label}
      <span className="visually-hidden">{`: ${numero(number, language)}`}</span>
    </ButtonLink>
  )
}
