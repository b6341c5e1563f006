import { accountId } from '#app/domain/accounts/account-id.ts'
import { type Day, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { pageOf } from '#app/domain/lists/arrange.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { AuditAction } from '#app/domain/records/audit-words.ts'
import { countLines, findLines } from '#models/records/audit-line.server.ts'
import type { Situation } from '../situation.ts'
import { type NamedLine, namePeople } from './name-people.server.ts'

const auditPageSize = 50

/** What lines are looked for by; null where it does not matter. */
export type AuditFilter = {
  /** The number of an account of the municipality. */
  account: number | null
  act: AuditAction | null
  /** From this day, and until that, both counted in. */
  from: Day | null
  to: Day | null
  /** As noun and number: `proposal/17`. */
  subject: string | null
}

export type AuditPage = { lines: NamedLine[]; found: number; page: number; pages: number }

/** One page of the municipality's acts that match, the newest first; page 1 is the newest, beyond the last is the last. */
export async function readAudit(
  { person, place, at }: Situation,
  filter: AuditFilter,
  page: number,
): Promise<Outcome<AuditPage>> {
  const allowed = may(person, 'read-audit', { place }, at)
  if (allowed.refused) return allowed
  const wanted = wantedOf(place, filter)
  const found = await countLines(place, wanted)
  const { page: here, pages, skip } = pageOf(found, page, auditPageSize)
  const lines = await findLines(place, wanted, { skip, limit: auditPageSize })
  return accepted({ lines: await namePeople(place, lines), found, page: here, pages })
}

/** A spreadsheet of more lines takes the memory that pages need. */
const mostInFile = 50_000

/** All acts that match, for a file; refused where they are more than one file takes. */
export async function readWholeAudit(
  { person, place, at }: Situation,
  filter: AuditFilter,
): Promise<Outcome<NamedLine[]>> {
  const allowed = may(person, 'read-audit', { place }, at)
  if (allowed.refused) return allowed
  const lines = await findLines(place, wantedOf(place, filter), { skip: 0, limit: mostInFile + 1 })
  if (lines.length > mostInFile) return refuse('conflict', 'log-too-long', { most: mostInFile })
  return accepted(await namePeople(place, lines))
}

function wantedOf(place: string, { account, act, from, to, subject }: AuditFilter) {
  return {
    ...(account ? { actor: accountId(place, account) } : {}),
    ...(act ? { action: act } : {}),
    ...(subject ? { subject } : {}),
    ...(from ? { from: instantOf(from) } : {}),
    ...(to ? { until: instantOf(dayPlus(to, 1)) } : {}),
  }
}
