import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { AuditLine } from '#app/domain/records/audit-chain.ts'
import { chainHead, readLines } from '#models/records/audit-line.server.ts'
import type { Situation } from '../situation.ts'

export const auditPageSize = 50

export type AuditPage = { lines: AuditLine[]; page: number; pages: number }

/** One page of the municipality's acts, the newest first; page 1 is the newest. */
export async function readAudit(
  { person, place, at }: Situation,
  page: number,
): Promise<Outcome<AuditPage>> {
  const allowed = may(person, 'read-audit', { place }, at)
  if (allowed.refused) return allowed
  const { number } = await chainHead(place)
  const pages = Math.max(1, Math.ceil(number / auditPageSize))
  const from = number - page * auditPageSize + 1
  const size = Math.min(auditPageSize, number - (page - 1) * auditPageSize)
  const lines = size > 0 ? await readLines(place, Math.max(1, from), size) : []
  return accepted({ lines: lines.reverse(), page, pages })
}
