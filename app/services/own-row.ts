/** One record that is kept about a person: when it came to be, what it says in the person's words, and all of it. */
export type OwnRow = { at: Date | null; words: string; entry: object }

/** Whose records are wanted: the account's place, number, id and where messages reach it. */
export type Whose = { place: string; number: number; id: string; contacts: readonly string[] }

/** Reads what one collection keeps about a person; secrets and their hashes are left out. */
export type OwnReader = (whose: Whose) => Promise<OwnRow[]>

export type OwnReaders = Readonly<Record<string, OwnReader>>
