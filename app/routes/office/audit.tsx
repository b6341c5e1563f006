import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { AuditLine } from '#app/domain/records/audit-chain.ts'
import { refusedPage } from '#app/http/forms/form.server.ts'
import { pageIn, situationOf } from '#app/http/situation.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { readAudit } from '#app/services/records/read-audit.server.ts'
import { verifyAudit } from '#app/services/records/verify-audit.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.records.audit }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const page = await readAudit(situation, pageIn(args))
  if (page.refused) return refusedPage(situation.language, page)
  const verdict = await verifyAudit(situation)
  if (verdict.refused) return refusedPage(situation.language, verdict)
  return { ...page.value, verdict: verdict.value, at: situation.at }
}

export default function Audit() {
  const { lines, page, pages } = useLoaderData<typeof loader>()
  const text = useText().records
  return (
    <>
      <h1>{text.audit}</h1>
      <p>{text.auditLead}</p>
      <Verdict />
      {lines.length === 0 ? <EmptyState title={text.empty} /> : <Lines lines={lines} />}
      <Pagination page={page} pages={pages} />
    </>
  )
}

function Verdict() {
  const { verdict, at } = useLoaderData<typeof loader>()
  const text = useText().records
  if (verdict.fault)
    return <Notice kind="wrong" title={text.broken(verdict.fault.number, verdict.fault.kind)} />
  return (
    <Notice kind="done" title={text.holds(verdict.lines, at)}>
      <p>
        {text.lastHash}: <code>{verdict.hash}</code>
      </p>
    </Notice>
  )
}

function Lines({ lines }: { lines: AuditLine[] }) {
  const language = useLanguage()
  const text = useText().records
  return (
    <Table
      caption={text.audit}
      quietCaption
      rows={lines}
      keyOf={(line) => line.number}
      columns={[
        { key: 'number', label: text.number, cell: (line) => line.number },
        { key: 'when', label: text.when, cell: (line) => dateTime(new Date(line.at), language) },
        { key: 'who', label: text.who, cell: (line) => line.actor ?? text.nobody },
        { key: 'what', label: text.what, cell: (line) => line.action },
        { key: 'subject', label: text.subject, cell: (line) => line.subject },
        { key: 'details', label: text.details, cell: (line) => detailsOf(line) },
      ]}
    />
  )
}

function detailsOf({ details }: AuditLine) {
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')
}
