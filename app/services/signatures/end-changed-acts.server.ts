import type { Person } from '#app/domain/accounts/person.ts'
import type { PendingAct, Signature } from '#app/domain/signatures/pending-act.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { appendLine } from '#models/records/audit-line.server.ts'
import { closeAct, openActsIn } from '#models/signatures/pending-act.server.ts'
import { isUnchanged } from './act-hash.server.ts'
import type { PreparedAct } from './act-kind.ts'
import { actKinds, forgottenOf, prepareAct } from './act-kinds.server.ts'

type Changed = { place: string; person: Person | null; at: Date; subject: string }

const watched = new Set(Object.values(actKinds).flatMap(({ watches }) => watches))

/** Ends every act that would not do any more what it was asked for with, in the transaction that changed that. */
export async function endChangedActs(tx: Transaction, change: Changed): Promise<void> {
  const { place, person, at, subject } = change
  if (!watched.has(nounOf(subject))) return
  const concerned = (await openActsIn(tx, place)).filter((act) => concerns(subject, act))
  for (const act of concerned) {
    const now = await prepareAct(tx, act)
    if (isUnchanged(act, now?.content)) continue
    const by = person && { account: person.id, name: person.name, office: null, at }
    await endAct(tx, act, now, { by, at })
    const details = { kind: act.kind, act: act.number }
    const line = { action: 'act-ended', subject: act.subject, details } as const
    await appendLine(tx, { place, at, actor: person?.id ?? null }, line)
  }
}

/** Takes an act off the table because what was to be signed has changed; `by` is who changed it, where that is known. */
export async function endAct(
  tx: Transaction,
  act: PendingAct,
  now: PreparedAct | null,
  { by, at }: { by: Signature | null; at: Date },
): Promise<void> {
  const forgotten = forgottenOf(act)
  const kept = now && !forgotten.forgets ? { endedAs: now.content } : forgotten
  if (!(await closeAct(tx, act, 'ended', by, kept)))
    throw new Error(`act ${act.number} of ${act.place} was closed under its own ending`)
  await now?.release?.(tx, at)
}

const nounOf = (subject: string) => subject.split('/')[0] ?? ''

function concerns(changed: string, { kind, subject }: PendingAct): boolean {
  if (nounOf(changed) === nounOf(subject)) return changed === subject
  return actKinds[kind].watches.includes(nounOf(changed))
}
