import { openingKeyOf, publicHexOf } from '#app/services/voting/boxes/envelope.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { openParts, sealParts } from '#models/voting/fence.server.ts'
import { anOpenVote } from './an-open-vote.ts'

/** A key that everybody knows, in place of a commission's. */
const exampleKey = openingKeyOf(Buffer.alloc(32, 7))

/** A vote that is closed for good and whose ballots a commission opens. Its calendar says that it is over. */
export async function aSealedVote(wanted: Parameters<typeof anOpenVote>[0]) {
  const round = await anOpenVote({ ...wanted, commissionKey: publicHexOf(exampleKey) })
  const { place, number } = round
  const open = await openParts(place, number)
  await inTransaction(place, (tx) => sealParts(tx, place, number, open))
  return round
}
