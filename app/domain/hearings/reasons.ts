import type { Day } from '../calendar/day.ts'

/** Why a hearing is not written, announced or called off. */
export type HearingReasons = {
  'hearing-ends-early': Record<never, never>
  'hearing-too-long': { hours: number }
  'hearing-in-the-past': Record<never, never>
  'hearing-has-begun': Record<never, never>
  'hearing-called-off': Record<never, never>
  'hearing-announced-before': Record<never, never>
  'hearing-not-announced': Record<never, never>
  /** `days` are left until the hearing, where `usual` ones are the municipality's own term. */
  'hearing-short-notice': { days: number; usual: number }
  'hearing-change-needs-reason': Record<never, never>
  'hearing-not-begun': Record<never, never>
  'hearing-not-held': { ends: Date }
  'hearing-was-called-off': Record<never, never>
  /** `due` is the last day for them. */
  'hearing-minutes-to-come': { due: Day }
  'hearing-not-counted': Record<never, never>
  'hearing-minutes-published': Record<never, never>
  /** The same words of the same person. */
  'hearing-asked-before': { number: number }
  /** Said to residents, who are told what is left to them. */
  'hearing-asks-no-more': Record<never, never>
  'hearing-asked-enough': { most: number }
  'hearing-question-answered': Record<never, never>
  'hearing-question-hidden': Record<never, never>
  'hearing-question-taken-over': { year: number; remark: number }
  /** A hearing that is about no budget. */
  'hearing-without-budget': Record<never, never>
  'hearing-no-such-village': Record<never, never>
  'hearing-no-such-budget': Record<never, never>
  /** Of an order of consultation. */
  'order-empty': Record<never, never>
  'order-same': Record<never, never>
  'order-change-needs-reason': Record<never, never>
  'order-kyrgyz-too': Record<never, never>
  'order-translation-older': Record<never, never>
}
