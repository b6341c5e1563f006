import type { RoundHead } from '#app/domain/rounds/round.ts'
import { readTakenIn } from '#models/commission/opened-ballots.server.ts'

/** Whether the ballots of a vote lie with its commission, so that there is nothing to count yet. */
export async function waitsForCommission({
  place,
  number,
  frozen,
}: Pick<RoundHead, 'place' | 'number'> & {
  frozen: Pick<NonNullable<RoundHead['frozen']>, 'keyHolder'> | null
}): Promise<boolean> {
  return frozen?.keyHolder === 'commission' && !(await readTakenIn(null, place, number))
}
