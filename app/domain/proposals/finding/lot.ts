import type { Sha256 } from '#app/domain/sha256.ts'

/** Lots are whole numbers from 0 below this. */
export const lots = 2 ** 32

/**
 * The lot of a proposal, drawn by nobody: the first 32 bits of the hash of what names it. Whoever doubts the order
 * of a list can work it out again.
 */
export function lotOf(place: string, round: number, number: number, sha256: Sha256): number {
  return Number.parseInt(sha256(`${place}/${round}/${number}`).slice(0, 8), 16)
}
