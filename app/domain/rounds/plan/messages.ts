import type { InLanguages } from '../../language.ts'
import type { Phase } from '../phase.ts'

/** What is written to those concerned by a round: when the phases begin now that began at another time before, and why. */
export type RoundMessages = {
  'round-dates-moved': {
    round: { number: number; title: InLanguages }
    moved: readonly { phase: Phase; to: Date }[]
    reason: string
  }
}
