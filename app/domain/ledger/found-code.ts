/** What is known of a code: in which line it stands or that it does not, and whether the ledger takes in no more. */
export type FoundCode = { code: string; line: number | null; closed: boolean; lines: number }
