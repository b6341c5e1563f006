import mongoose from 'mongoose'
import { ownFacts, wordsOf } from '#app/domain/problems/listing/listed.ts'
import { windowsOf } from '#app/domain/problems/listing/window.ts'
import { wordPlacesOf } from '#app/domain/problems/listing/words.ts'
import type { Problem } from '#app/domain/problems/problem.ts'
import type { Transaction } from '../../database/in-transaction.server.ts'

const batch = 2_000

/** Writes by what all reports of a municipality are found, anew; without a transaction for seeding only. */
export async function makeFindable(
  tx: Transaction | null,
  place: string,
  all: readonly Problem[],
  followers: ReadonlyMap<number, number>,
): Promise<void> {
  const facts = all.map((one) => ({ ...ownFacts(one), followers: followers.get(one.number) ?? 0 }))
  const words = wordPlacesOf(all.map((one) => ({ number: one.number, found: wordsOf(one) })))
  const windows = windowsOf(facts).map((one) => ({ ...one, facts: Buffer.from(one.facts) }))
  for (const [name, entries] of [
    ['problem-words', words],
    ['problem-windows', windows],
  ] as const) {
    const collection = mongoose.connection.collection(name)
    const within = tx ? { session: tx } : {}
    await collection.deleteMany({ place }, within)
    for (let from = 0; from < entries.length; from += batch) {
      const some = entries.slice(from, from + batch)
      await collection.insertMany(
        some.map((one) => ({ place, ...one })),
        within,
      )
    }
  }
}
