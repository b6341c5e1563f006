import type { Official } from '#app/domain/evaluation/evaluation.ts'
import { checkModeration, hidingGround, type Moderation } from '#app/domain/evaluation/report.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import type { Hidden } from '#app/domain/proposals/proposal.ts'
import { isWithheld } from '#app/domain/proposals/public-words.ts'
import { readersOf } from '#app/domain/proposals/readers.ts'
import type { AuditAction } from '#app/domain/records/audit-words.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { answerReports, waitingReportsIn } from '#models/evaluation/report.server.ts'
import { updateProposal } from '#models/proposals/proposal.server.ts'
import { type CheckCase, officialOf, readCaseIn } from '../read-case.server.ts'

/** `reason` is public where it hides, told to the authors where it hides or shows, and to those who reported. */
export type ModerateProposal = { proposal: number; kind: Moderation; reason: string }

/**
 * The clerk hides a proposal's text, shows it again, or leaves it. It changes no state and no ballot: a hidden
 * proposal is checked, voted on and counted as before, its text behind the reason or gone.
 */
export async function moderateProposal(
  situation: Situation,
  command: ModerateProposal,
): Promise<Outcome<{ proposal: number }>> {
  const { person, place, at } = situation
  const { proposal: number, kind, reason } = command
  return perform(situation, async (tx) => {
    const found = await readCaseIn(tx, place, number)
    if (found.refused) return found
    const waiting = await waitingReportsIn(tx, place, number)
    const allowed = may(person, 'moderate-proposal', found.value.subject, at)
    if (allowed.refused) return allowed
    const stands = checkModeration(kind, found.value.proposal, waiting.length)
    if (stands.refused) return stands
    const by = officialOf(allowed.value)
    const reporters = kind === 'show' ? [] : waiting.map(({ account }) => account)
    await write(tx, situation, found.value, { ...command, by, reporters })
    return done({ proposal: number }, actOf[kind], `proposal/${number}`, { reason })
  })
}

const actOf: Record<Moderation, AuditAction> = {
  hide: 'proposal-hidden',
  'hide-personal-data': 'proposal-hidden',
  'hide-threats': 'proposal-hidden',
  show: 'proposal-shown',
  dismiss: 'report-dismissed',
}

async function write(
  tx: Transaction,
  situation: Situation,
  { proposal }: CheckCase,
  { kind, reason, by, reporters }: ModerateProposal & { by: Official; reporters: string[] },
) {
  const { place, at } = situation
  const ground = hidingGround[kind]
  const hidden = ground ? { reason, at, by: by.account, ground } : null
  const facts = {
    proposal: namedBy(kind === 'dismiss' ? proposal : { ...proposal, hidden }),
    reason,
  }
  if (kind !== 'dismiss') {
    await updateProposal(tx, place, proposal.number, { hidden })
    await tell(tx, situation, readersOf(proposal), messageOf(hidden), facts)
  }
  if (kind === 'show') return
  await answerReports(tx, place, proposal.number, { kind, reason, by, at })
  await tell(tx, situation, reporters, ground ? 'report-hide' : 'report-dismiss', facts)
}

/** What is withheld is told by a sentence of its own: nobody reads it on its page. */
function messageOf(hidden: Pick<Hidden, 'ground'> | null) {
  if (!hidden) return 'proposal-shown'
  return isWithheld(hidden) ? 'proposal-withheld' : 'proposal-hidden'
}
