import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { checkHiding, hiddenBy, type RemarkModeration } from '#app/domain/remarks/hiding.ts'
import { readRemark, setHidden } from '#models/remarks/remark.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import type { RemarkWritten } from './write-remark.server.ts'

/**
 * Hides a remark's words behind the reason or takes them away from the public, or shows them again. It keeps its
 * number, its line and its answer: a remark is never lost.
 */
export function moderateRemark(
  situation: Situation,
  of: RemarkWritten,
  { kind, reason }: { kind: RemarkModeration; reason: string },
): Promise<Outcome<RemarkWritten>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const remark = await readRemark(tx, { place, ...of })
    if (!remark) return refuse('missing', 'not-here', {})
    const allowed = may(person, 'moderate-remark', { place }, at)
    if (allowed.refused) return allowed
    const stands = checkHiding(kind, remark)
    if (stands.refused) return stands
    const hidden = hiddenBy(kind, { reason, at, by: allowed.value.id })
    await setHidden(tx, { place, ...of }, hidden)
    const act = hidden ? 'remark-hidden' : 'remark-shown'
    return done(of, act, `remark/${of.year}/${of.number}`, { reason })
  })
}
