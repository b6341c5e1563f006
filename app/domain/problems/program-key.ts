/** A key by which a program of somebody else may send reports; only its hash is kept. */
export type ProgramKey = {
  place: string
  number: number
  /** Whose program it is, as the office writes it. */
  name: string
  hash: string
  at: Date
  /** From when on it opens nothing; null while it stands. */
  ended: Date | null
}

export const longestKeyName = 120
