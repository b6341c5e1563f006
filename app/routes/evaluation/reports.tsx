import { officePage } from '#app/http/pages/page.server.ts'
import { count, date } from '#app/i18n/format.ts'
import {
  type HiddenProposal,
  listReports,
  type ReportedProposal,
} from '#app/services/evaluation/reports/list-reports.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.reports.title }

export const loader = officePage({ read: listReports }).loader

export default function Reports() {
  const { reported, hidden } = useShown<typeof loader>()
  const text = useText().reports
  return (
    <>
      <h1>{text.title}</h1>
      <h2>{text.reported}</h2>
      {reported.length === 0 ? (
        <EmptyState title={text.noneReported} />
      ) : (
        <Reported reported={reported} />
      )}
      {hidden.length > 0 ? (
        <>
          <h2>{text.hidden}</h2>
          <HiddenNow hidden={hidden} />
        </>
      ) : null}
    </>
  )
}

function Link({ number, title }: { number: number; title: string }) {
  return <a href={usePaths().reportsAbout(number)}>{`№ ${number}. ${title}`}</a>
}

function Reported({ reported }: { reported: ReportedProposal[] }) {
  const language = useLanguage()
  const text = useText().reports
  return (
    <Table
      caption={text.reported}
      quietCaption
      rows={reported}
      keyOf={({ number }) => number}
      columns={[
        { key: 'proposal', label: text.proposal, cell: (row) => <Link {...row} /> },
        { key: 'reports', label: text.reports, cell: (row) => count(row.reports, language) },
        { key: 'since', label: text.since, cell: (row) => date(row.since, language) },
      ]}
    />
  )
}

function HiddenNow({ hidden }: { hidden: HiddenProposal[] }) {
  const language = useLanguage()
  const text = useText().reports
  return (
    <Table
      caption={text.hidden}
      quietCaption
      rows={hidden}
      keyOf={({ number }) => number}
      columns={[
        { key: 'proposal', label: text.proposal, cell: (row) => <Link {...row} /> },
        { key: 'reason', label: text.reason, cell: ({ reason }) => reason },
        { key: 'since', label: text.since, cell: ({ at }) => date(at, language) },
      ]}
    />
  )
}
