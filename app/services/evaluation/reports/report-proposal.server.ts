import type { ReportGround } from '#app/domain/evaluation/report.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { insertReport } from '#models/evaluation/report.server.ts'
import { readCaseIn } from '../read-case.server.ts'

export type ReportProposal = { proposal: number; ground: ReportGround; text: string }

/** A resident tells the clerk what is wrong with a proposal: one report each, which the index sees to. */
export async function reportProposal(
  situation: Situation,
  { proposal: number, ground, text }: ReportProposal,
): Promise<Outcome<{ proposal: number }>> {
  const { person, place, at } = situation
  try {
    return await perform(situation, async (tx) => {
      const found = await readCaseIn(tx, place, number)
      if (found.refused) return found
      const allowed = may(person, 'report-proposal', found.value.subject, at)
      if (allowed.refused) return allowed
      const { id: account } = allowed.value
      await insertReport(tx, { place, proposal: number, account, ground, text, at, answer: null })
      return done({ proposal: number }, 'proposal-reported', `proposal/${number}`, { ground })
    })
  } catch (error) {
    if (isDuplicate(error, 'account')) return refuse('conflict', 'reported-before', {})
    throw error
  }
}
