import { parseDay } from '#app/domain/calendar/day.ts'
import { isAuditAct } from '#app/domain/records/audit-words.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { pageIn } from '#app/http/pages/visit.server.ts'
import { type AuditFilter, readAudit } from '#app/services/records/read-audit.server.ts'
import { verifyAudit } from '#app/services/records/verify-audit.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { LineFilters } from '#app/ui/records/line-filters.tsx'
import { LineTable } from '#app/ui/records/line-table.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.records.audit }

const page = officePage({
  async read(visit) {
    const filter = filterIn(visit.query)
    const found = await readAudit(visit, filter, pageIn(visit.query))
    if (found.refused) return found
    const verdict = await verifyAudit(visit)
    if (verdict.refused) return verdict
    return { ...found.value, filter, verdict: verdict.value, at: visit.at }
  },
})
export const loader = page.loader

/** What is looked for, from the query; what cannot be looked for does not narrow. */
function filterIn(query: URLSearchParams): AuditFilter {
  const asked = (name: string) => query.get(name)?.trim() ?? ''
  const act = asked('act')
  return {
    account: /^[1-9]\d{0,8}$/.test(asked('account')) ? Number(asked('account')) : null,
    act: isAuditAct(act) ? act : null,
    day: parseDay(asked('day')),
    subject: /^[a-z-]{1,20}\/[\w-]{1,40}$/.test(asked('subject')) ? asked('subject') : null,
  }
}

export default function Audit() {
  const { lines, filter, found, page, pages } = useShown<typeof loader>()
  const { records, auditWords } = useText()
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
