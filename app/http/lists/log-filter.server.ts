import { isAuditAction } from '#app/domain/records/audit-words.ts'
import type { AuditFilter } from '#app/services/records/read-audit.server.ts'
import { periodIn } from '../forms/composite-fields.server.ts'

/** What is looked for in the log, from the query; what cannot be looked for does not narrow. */
export function logFilterIn(query: URLSearchParams): AuditFilter {
  const asked = (name: string) => query.get(name)?.trim() ?? ''
  const act = asked('act')
  return {
    account: /^[1-9]\d{0,8}$/.test(asked('account')) ? Number(asked('account')) : null,
    act: isAuditAction(act) ? act : null,
    ...periodIn(query, 'on'),
    subject: subjectOf(asked('about'), asked('number')),
  }
}

/** What was chosen in words and the number typed behind it, as the log names it; half of it does not narrow. */
function subjectOf(about: string, typed: string): string | null {
  const number = typed.replace(/^(№|no\.?)\s*/i, '')
  return /^[a-z]{1,20}$/.test(about) && /^[1-9]\d{0,8}$/.test(number) ? `${about}/${number}` : null
}
