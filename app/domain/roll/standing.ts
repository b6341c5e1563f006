import type { Round } from '../rounds/round.ts'

/** What a vote is worth: binding with a roll of those who may vote, else an opinion poll. */
export type Standing = 'binding' | 'poll'

/**
 * What a round is, as every page, ballot and file calls it. An election brought in from elsewhere is neither: it shows what
 * it was there, and nothing here knows by which roll.
 */
export function voteStanding({
  binding,
  importedFrom,
}: Pick<Round, 'binding' | 'importedFrom'>): Standing | null {
  if (importedFrom !== null) return null
  return binding ? 'binding' : 'poll'
}
