import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { type ChainFault, checkChain } from '#app/domain/records/audit-chain.ts'
import { sha256 } from '#app/sha256.server.ts'
import { chainHead, readLines } from '#models/records/audit-line.server.ts'
import type { Situation } from '../situation.ts'
import { type NamedLine, namePeople } from './name-people.server.ts'

export type AuditVerdict = {
  lines: number
  hash: string
  fault: ChainFault | null
  /** The line at fault as it stands now; null where it is missing. */
  faulty: NamedLine | null
}

const batch = 1_000

/** Recomputes the whole chain of the municipality: its length, last hash, and the first line that does not hold. */
export async function verifyAudit({
  person,
  place,
  at,
}: Situation): Promise<Outcome<AuditVerdict>> {
  const allowed = may(person, 'read-audit', { place }, at)
  if (allowed.refused) return allowed
  // The head first: lines added meanwhile lie behind it and are not looked at.
  const head = await chainHead(place)
  const fault = await firstFault(place, head)
  const faulty = fault && fault.kind !== 'missing' ? await lineOf(place, fault.number) : null
  return accepted({ lines: head.number, hash: head.hash, fault, faulty })
}

async function lineOf(place: string, number: number): Promise<NamedLine | null> {
  const [line] = await namePeople(place, await readLines(place, number, 1))
  return line ?? null
}

async function firstFault(place: string, head: { number: number; hash: string }) {
  const check = checkChain(sha256)
  for (let from = 1; from <= head.number; from += batch) {
    const lines = await readLines(place, from, Math.min(batch, head.number - from + 1))
    for (const line of lines) {
      const fault = check.next(line)
      if (fault) return fault
    }
  }
  return check.end(head)
}
