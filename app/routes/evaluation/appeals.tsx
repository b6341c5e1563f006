import { officePage } from '#app/http/pages/page.server.ts'
import { date } from '#app/i18n/format.ts'
import {
  type ListedAppeal,
  listAppeals,
} from '#app/services/evaluation/appeals/list-appeals.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.appeals.title }

export const loader = officePage({ read: listAppeals }).loader

export default function Appeals() {
  const { waiting, decided } = useShown<typeof loader>()
  const { appeals: text, evaluation } = useText()
  const { appealOf } = usePaths()
  const common = useColumns()
  const next: Column<ListedAppeal> = {
    key: 'next',
    act: true,
    label: text.next,
    cell: ({ proposal }) => (
      <ButtonLink second href={appealOf(proposal)}>
        {text.decide}
        <span className="visually-hidden">{`: № ${proposal}`}</span>
      </ButtonLink>
    ),
  }
  const outcome: Column<ListedAppeal> = {
    key: 'outcome',
    label: text.outcome,
    cell: ({ decision }) =>
      decision ? (
        <Tag kind={decision.outcome === 'dismissed' ? 'no' : 'yes'}>
          {evaluation.appealOutcomes[decision.outcome]}
        </Tag>
      ) : null,
  }
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <h2>{text.waiting}</h2>
      {waiting.length === 0 ? (
        <EmptyState title={text.noneWaiting} />
      ) : (
        <Listed caption={text.waiting} rows={waiting} columns={[...common, next]} />
      )}
      {decided.length > 0 ? (
        <>
          <h2>{text.decided}</h2>
          <Listed caption={text.decided} rows={decided} columns={[...common, outcome]} />
        </>
      ) : null}
    </>
  )
}

type ListProps = { caption: string; rows: ListedAppeal[]; columns: Column<ListedAppeal>[] }

function Listed(props: ListProps) {
  return <Table quietCaption keyOf={({ proposal }) => proposal} {...props} />
}

function useColumns(): Column<ListedAppeal>[] {
  const language = useLanguage()
  const text = useText().appeals
  const { check } = usePaths()
  return [
    {
      key: 'proposal',
      label: text.proposal,
      cell: ({ proposal, title }) => <a href={check(proposal)}>{`№ ${proposal}. ${title}`}</a>,
    },
    { key: 'sent', label: text.sent, cell: ({ at }) => date(at, language) },
  ]
}
