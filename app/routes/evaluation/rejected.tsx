import type { Rejected } from '#app/domain/evaluation/public-record.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { listRejected } from '#app/services/evaluation/list-rejected.server.ts'
import { saidAppeal } from '#app/ui/evaluation/rejected-list.ts'
import { ListFiles } from '#app/ui/lists/list-files.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ number: number }> = {
  ofRound: ({ number }) => number,
  title: (text) => text.evaluation.rejected,
  section: 'proposals',
}

const page = publicPage({
  params: { round: 'number' },
  async read({ place, params: { round: number }, at }) {
    return whenAccepted(await listRejected(place, number, at), (found) => ({ number, ...found }))
  },
})
export const loader = page.loader

export default function RejectedPage() {
  const { number, round, rejected, appealsUntil } = useShown<typeof loader>()
  const text = useText().evaluation
  const paths = usePaths()
  const title = shownIn(useLanguage(), round)
  return (
    <>
      <Breadcrumb trail={[{ href: paths.round(number), label: title }]} here={text.rejected} />
      <h1>{text.rejected}</h1>
      <p className="lead">{text.rejectedLead}</p>
      {appealsUntil ? <p>{text.appealsUntil(appealsUntil)}</p> : null}
      {rejected.length === 0 ? (
        <EmptyState title={text.noneRejected} />
      ) : (
        <>
          <RejectedTable rejected={rejected} />
          <ListFiles href={paths.rejected(number)} />
        </>
      )}
    </>
  )
}

function RejectedTable({ rejected }: { rejected: Rejected[] }) {
  const language = useLanguage()
  const { evaluation: text, proposals } = useText()
  const { proposal } = usePaths()
  const written = useAsWritten()
  return (
    <Table
      caption={text.rejected}
      quietCaption
      rows={rejected}
      keyOf={({ number }) => number}
      columns={[
        {
          key: 'proposal',
          label: text.proposal,
          cell: ({ number, title, hidden }) => (
            <a href={proposal(number)}>
              {`${numero(number, language)}. ${hidden ? proposals.page.hiddenTitle : written(title)}`}
            </a>
          ),
        },
        { key: 'reason', label: text.reason, cell: ({ reason }) => written(reason) },
        { key: 'decision', label: text.decision, cell: (row) => <Hands row={row} /> },
        { key: 'appeal', label: text.appeal, cell: ({ appeal }) => saidAppeal(text, appeal) },
      ]}
    />
  )
}

function Hands({ row: { step, by, signature } }: { row: Rejected }) {
  const text = useText().evaluation
  return (
    <>
      {step ? text.steps[step] : null}
      {by ? <small className="line">{text.by(by)}</small> : null}
      {signature ? <small className="line">{text.signed(signature)}</small> : null}
    </>
  )
}
