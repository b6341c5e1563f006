import type { FollowerTidings } from '#app/domain/following/told.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { insertTold } from '#models/following/told-follow.server.ts'
import type { Situation } from '../situation.ts'
import { tellEach } from '../tell.server.ts'

/** One thing that happened, and whose accounts follow it. */
export type FollowerLetter = FollowerTidings & { readers: readonly string[] }

/** Tells those who follow something by the outbox, and keeps it for each of them to read again, also without a phone. */
export async function tellFollowers(
  tx: Transaction,
  { place, at }: Pick<Situation, 'place' | 'at'>,
  letters: readonly FollowerLetter[],
): Promise<void> {
  await tellEach(tx, { place, at }, letters)
  const told = letters.flatMap(({ readers, ...tidings }) =>
    readers.map((account) => ({ ...tidings, place, at, account })),
  )
  await insertTold(tx, told)
}
