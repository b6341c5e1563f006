import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { readRoundActs } from '#app/services/records/read-round-acts.server.ts'
import { ListFiles } from '#app/ui/lists/list-files.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Changes, useActWords } from '#app/ui/records/line-cells.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string; round: number }> = {
  title: (text, { name }) => `${text.auditWords.title}: ${name}`,
  ofRound: ({ round }) => round,
  section: 'proposals',
}

const page = publicPage({
  params: { round: 'number' },
  async read({ place, language, params }) {
    const found = await readRoundActs(place, params.round)
    return whenAccepted(found, ({ round, title, acts }) => ({
      ...{ round, acts },
      name: shownIn(language, title),
    }))
  },
})
export const loader = page.loader

export default function RoundActs() {
  const { round, acts, name } = useShown<typeof loader>()
  const { auditWords: text, records, signatures } = useText()
  const named = ({ name, office, account }: NonNullable<(typeof acts)[number]['hands']>['asked']) =>
    signatures.inOffice(name, office, account)
  const language = useLanguage()
  const paths = usePaths()
  const say = useActWords()
  const written = useAsWritten()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.round(round), label: name }]} here={text.title} />
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <p>{text.two}</p>
      {acts.length === 0 ? <EmptyState title={text.empty} /> : null}
      {acts.length > 0 ? <ListFiles href={paths.roundAuditActions(round)} /> : null}
      <Table
        caption={text.title}
        quietCaption
        rows={acts}
        keyOf={(act) => act.number}
        columns={[
          { key: 'number', label: records.number, cell: (act) => act.number },
          { key: 'when', label: records.when, cell: ({ at }) => dateTime(new Date(at), language) },
          { key: 'what', label: records.what, cell: ({ action }) => say(action) },
          {
            key: 'reason',
            label: text.details.reason,
            cell: ({ reason, subject, changes, hands }) => (
              <>
                {written(reason ?? '')}
                <Changes subject={subject} changes={changes} />
                {hands ? <p>{signatures.hands(named(hands.asked), named(hands.signed))}</p> : null}
              </>
            ),
          },
          { key: 'hash', label: text.lineHash, cell: ({ hash }) => <code>{hash}</code> },
        ]}
      />
    </>
  )
}
