import { logFilterIn } from '#app/http/lists/log-filter.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { pageIn } from '#app/http/pages/visit.server.ts'
import { readAudit } from '#app/services/records/read-audit.server.ts'
import { verifyAudit } from '#app/services/records/verify-audit.server.ts'
import { ListFiles } from '#app/ui/lists/list-files.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { LineFilters } from '#app/ui/records/line-filters.tsx'
import { LineTable } from '#app/ui/records/line-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.records.audit }

const page = officePage({
  async read(visit) {
    const filter = logFilterIn(visit.query)
    const found = await readAudit(visit, filter, pageIn(visit.query))
    if (found.refused) return found
    const verdict = await verifyAudit(visit)
    if (verdict.refused) return verdict
    return { ...found.value, filter, verdict: verdict.value, at: visit.at }
  },
})
export const loader = page.loader

export default function Audit() {
  const { lines, filter, found, page, pages } = useShown<typeof loader>()
  const { records, auditWords } = useText()
  const { audit } = usePaths()
  const isNarrowed = Object.values(filter).some((value) => value !== null)
  return (
    <>
      <h1>{records.audit}</h1>
      <p>{records.auditLead}</p>
      <Verdict />
      <LineFilters filter={filter} />
      {isNarrowed ? <p>{auditWords.found(found)}</p> : null}
      {lines.length === 0 ? (
        <EmptyState title={isNarrowed ? auditWords.nobodyFound : records.empty} />
      ) : (
        <LineTable lines={lines} caption={records.audit} />
      )}
      <Pagination page={page} pages={pages} />
      {lines.length > 0 ? <ListFiles href={audit} /> : null}
    </>
  )
}

function Verdict() {
  const { verdict, at } = useShown<typeof loader>()
  const { records: text, auditWords } = useText()
  if (!verdict.fault)
    return (
      <Notice kind="done" title={text.holds(verdict.lines, at)}>
        <p>
          {text.lastHash}: <code>{verdict.hash}</code>
        </p>
      </Notice>
    )
  return (
    <>
      <Notice kind="wrong" title={text.broken(verdict.fault.number, verdict.fault.kind)} />
      {verdict.faulty ? (
        <>
          <h2>{auditWords.tampered}</h2>
          <LineTable lines={[verdict.faulty]} caption={auditWords.tampered} />
        </>
      ) : null}
    </>
  )
}
