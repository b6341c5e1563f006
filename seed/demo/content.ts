import type { ContributionKind } from '#app/domain/proposals/proposal.ts'
import type { Theme } from '#app/domain/rounds/round.ts'

/** A proposal of the demonstration as somebody in the village would write it; money in som. */
export type DemoProposal = {
  /** The village's number; null for the whole aimak. */
  village: number | null
  theme: Theme
  title: string
  need: string
  description: string
  landmark: string
  beneficiaries: string
  households: number
  lines: readonly (readonly [what: string, quantity: number, unit: string, price: number])[]
  own: readonly (readonly [kind: ContributionKind, what: string, value: number])[]
  upkeep: string
}
