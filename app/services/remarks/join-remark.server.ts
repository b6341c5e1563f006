import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { insertVoice } from '#models/remarks/voice.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { budgetHere } from './budget-here.server.ts'
import type { RemarkWritten } from './write-remark.server.ts'

/** Somebody says the same as a remark: once, which the index sees to, and not of one's own. */
export async function joinRemark(
  situation: Situation,
  of: RemarkWritten,
): Promise<Outcome<RemarkWritten>> {
  const { person, place, at } = situation
  try {
    return await perform(situation, async (tx) => {
      const remark = await readRemark(tx, { place, ...of })
      if (!remark) return refuse('missing', 'not-here', {})
      const allowed = may(person, 'join-remark', { place }, at)
      if (allowed.refused) return allowed
      const account = allowed.value.id
      if (remark.hidden) return refuse('conflict', 'remark-hidden', {})
      if (!remark.paper && remark.by.account === account)
        return refuse('conflict', 'remark-own', {})
      const budget = await budgetHere(situation, of.year, tx)
      if (!budget || !isOpen(budget))
        return refuse('forbidden', 'remarks-closed', { year: of.year })
      await insertVoice(tx, { place, year: of.year, remark: of.number, account, at })
      return done(of, 'remark-joined', `remark/${of.year}/${of.number}`, of)
    })
  } catch (error) {
    if (isDuplicate(error, 'account')) return refuse('conflict', 'remark-joined-before', {})
    throw error
  }
}
