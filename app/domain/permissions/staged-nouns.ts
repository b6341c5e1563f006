import { roundStages } from '../rounds/stages.ts'
import type { Stages } from './stages.ts'

/** Every noun whose life has stages that a rule can name. A noun adds its own here. */
export const stagedNouns = { round: roundStages }

export type StagedNoun = keyof typeof stagedNouns
export type StageOf<N extends StagedNoun> =
  (typeof stagedNouns)[N] extends Stages<infer S, never> ? S : never
