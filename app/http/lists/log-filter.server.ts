import { isAuditAct } from '#app/domain/records/audit-words.ts'
import type { AuditFilter } from '#app/services/records/read-audit.server.ts'
import { periodIn } from '../forms/composite-fields.server.ts'

/** What is looked for in the log, from the query; what cannot be looked for does not narrow. */
export function logFilterIn(query: URLSearchParams): AuditFilter {
  const asked = (name: string) => query.get(name)?.trim() ?? ''
  const act = asked('act')
  return {
    account: /^[1-9]\d{0,8}$/.test(asked('account')) ? Number(asked('account')) : null,
    act: isAuditAct(act) ? act : null,
    ...periodIn(query, 'on'),
    subject: /^[a-z-]{1,20}\/[\w-]{1,40}$/.test(asked('subject')) ? asked('subject') : null,
  }
}
