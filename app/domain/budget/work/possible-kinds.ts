import type { Day } from '../../calendar/day.ts'
import { reason } from '../../outcome.ts'
import type { Reason } from '../../reasons.ts'
import { isDraft, type VersionKind } from '../version.ts'

/** What has been published of a year, and what its draft waits for. */
export type ChainState = {
  year: number
  today: Day
  published: readonly VersionKind[]
  /** The draft that lies before the kenesh; null where none was put to the vote, or it was taken back. */
  put: number | null
  /** Remarks without an answer, where no draft was put. */
  unanswered: number
}

/** What happens to a version: it may be prepared while remarks are still being answered, but not published. */
export type VersionStep = 'begin' | 'publish'

/**
 * Why a version of a kind may not be begun or published in the state of its year; null where nothing stands against it.
 * Everything that says a budget stands (adopted, changed, spent) comes after the kenesh and so through the same gate.
 */
export function obstacleTo(kind: VersionKind, state: ChainState, step: VersionStep): Reason | null {
  const { year, today, published, put, unanswered } = state
  const adopted = published.includes('approved')
  if (isDraft(kind) && adopted) return reason('budget-adopted-before', { year })
  if (isDraft(kind)) return put === null ? null : reason('kenesh-put-stands', { version: put })
  if (kind !== 'approved' && !adopted) return reason('budget-not-adopted', { year })
  if (kind === 'execution' && today < `${year}-01-01`)
    return reason('budget-year-not-begun', { year })
  return step === 'publish' && unanswered > 0
    ? reason('kenesh-unanswered', { count: unanswered })
    : null
}
