import type { Unreadable } from '#app/domain/budget/unreadable.ts'

/** Thrown where reading must end in the middle of a stream; caught where the file is opened. */
export class UnreadableFile extends Error {
  readonly why: Unreadable

  constructor(why: Unreadable) {
    super(why)
    this.why = why
  }
}

/** What a file may hold at most, so that none can stop the portal. */
export const bookLimits = {
  bytes: 40_000_000,
  /** Of all its parts together, unpacked. */
  unpacked: 120_000_000,
  parts: 2_000,
  /** Rows and cells that say anything; empty ones are not kept, whatever the file claims. */
  rows: 200_000,
  cells: 1_500_000,
  columns: 1_000,
  letters: 2_000,
  /** Of all texts that cells share. */
  sharedLetters: 10_000_000,
}
