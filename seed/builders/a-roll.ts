import mongoose from 'mongoose'
import { personText } from '#app/domain/roll/pin.ts'
import { rollFacts } from '#app/domain/roll/roll.ts'
import type { RollRow } from '#app/domain/roll/roll-row.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { entitledIn } from '#app/services/roll/entitled-in.server.ts'
import type { Vault } from '#app/services/voting/round-keys.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import type { Account } from '#models/accounts/account.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertIdentity } from '#models/roll/identity.server.ts'
import { insertRoll } from '#models/roll/roll.server.ts'
import { insertPeople } from '#models/roll/roll-part.server.ts'

/** Makes a round whose vote is open a binding one with such a roll, as two persons would have approved it before. */
export async function aRoll<Opened extends Round>(
  vault: Vault,
  round: Opened,
  people: readonly RollRow[],
): Promise<Opened> {
  const { place, number, rules, frozen } = round
  const entitled = await entitledIn(vault, { place, round: number }, people)
  if (entitled.refused) throw new Error(entitled.reason.key)
  const roll = { version: 1, ...rollFacts(entitled.value, sha256), of: rules.mayVote }
  await inTransaction(place, async (tx) => {
    const about = { place, round: number, state: 'approved' as const, changes: null }
    await insertRoll(tx, { ...about, ...roll, at: new Date() })
    await insertPeople(tx, { place, round: number, version: 1 }, entitled.value)
  })
  const voters = { size: roll.size, hash: roll.hash }
  const set = { binding: true, roll, ...(frozen ? { 'frozen.roll': voters } : {}) }
  await mongoose.connection.collection('rounds').updateOne({ place, number }, { $set: set })
  return {
    ...round,
    binding: true,
    roll,
    ...(frozen ? { frozen: { ...frozen, roll: voters } } : {}),
  }
}

/** Notes whose account it is, as a clerk does who has seen the document. */
export async function anIdentity(vault: Vault, { place, number }: Account, pin: string) {
  const person = (await vault.personTagOf(place))(personText(place, pin))
  const identity = { place, account: number, person, by: `${place}:0`, at: new Date() }
  await inTransaction(place, (tx) => insertIdentity(tx, identity))
}
