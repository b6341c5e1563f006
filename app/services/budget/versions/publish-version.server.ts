import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import type { Of } from './change-version.server.ts'
import { readyToPublish, writePublished } from './publishing.server.ts'

/**
 * Publishes a version with one signature: whatever it says can be mended by the next. What the kenesh adopted is
 * published by two (`adoptBudget`).
 */
export function publishVersion(
  situation: Situation,
  of: Of,
  reasons: readonly string[] = [],
): Promise<Outcome<Of>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'publish-budget', { place }, at)
    if (allowed.refused) return allowed
    const ready = await readyToPublish(situation, of, reasons, tx)
    if (ready.refused) return ready
    if (ready.value.version.kind === 'approved')
      return refuse('conflict', 'budget-adopted-by-two', {})
    const written = await writePublished(tx, situation, ready.value)
    if (written.refused) return written
    const { action, details } = written.value
    return done(of, action, `budget/${of.year}/${of.number}`, details)
  })
}
