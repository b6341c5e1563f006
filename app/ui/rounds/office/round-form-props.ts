import type { InLanguages } from '#app/domain/language.ts'
import type { RoundPlan } from '#app/domain/rounds/plan/plan.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'

/** What each part of a round's form is given: what was typed, and what stood before. */
export type RoundFormPart = {
  rejected: RejectedForm | undefined
  /** The round as it stands or as it was copied; null for an empty form. */
  plan: RoundPlan | null
}

export type VillageName = { number: number; name: InLanguages }
