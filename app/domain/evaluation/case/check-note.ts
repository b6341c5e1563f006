import type { Official } from '../evaluation.ts'

/** What those who check tell each other about a proposal; never public, and no ground of a decision. */
export type CheckNote = { place: string; proposal: number; by: Official; at: Date; text: string }

/** The longest note, in characters. */
export const noteLength = 2_000
