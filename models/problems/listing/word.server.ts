import { Schema } from 'mongoose'
import { changedWords, type WordPlaces, wordWindowOf } from '#app/domain/problems/listing/words.ts'
import { problemRetention } from '#app/domain/problems/manifest.ts'
import type { Wanted } from '#app/domain/words/search-words.ts'
import { defineModel } from '../../database/define-model.server.ts'
import type { Transaction } from '../../database/in-transaction.server.ts'

/** In which reports each folded word stands that everybody may read. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    word: { type: String, required: true },
    window: { type: Number, required: true },
    numbers: { type: [Number], required: true },
  },
  { collection: 'problem-words' },
).index({ place: 1, word: 1, window: 1 }, { unique: true })

const Words = defineModel<WordPlaces & { place: string }>(
  'ProblemWord',
  schema,
  problemRetention['problem-words'],
)

/** The reports in which a word stands that begins so, or one of its forms; some perhaps more than once. */
export async function reportsSaying(
  place: string,
  { prefix, stems }: Pick<Wanted, 'prefix' | 'stems'>,
): Promise<number[]> {
  // A range and no pattern: the embedded database finds nothing by a pattern in an index.
  const [beginning, forms] = await Promise.all([
    numbersOf({ place, word: { $gte: prefix, $lt: `${prefix}\uffff` } }),
    stems.length > 0 ? numbersOf({ place, word: { $in: [...stems] } }) : [],
  ])
  return [...beginning, ...forms]
}

async function numbersOf(query: Record<string, unknown>): Promise<number[]> {
  const found = await Words.find(query, { _id: 0, numbers: 1 })
    .batchSize(1_000)
    .lean<Pick<WordPlaces, 'numbers'>[]>()
  return found.flatMap(({ numbers }) => numbers)
}

/** Writes under which words a report is found now. */
export async function keepWords(
  tx: Transaction,
  { place, number }: { place: string; number: number },
  was: readonly string[],
  is: readonly string[],
): Promise<void> {
  const window = wordWindowOf(number)
  const { gone, come } = changedWords(was, is)
  const changes = [
    ...gone.map((word) => ({
      updateOne: { filter: { place, word, window }, update: { $pull: { numbers: number } } },
    })),
    ...come.map((word) => ({
      updateOne: {
        filter: { place, word, window },
        update: { $addToSet: { numbers: number } },
        upsert: true,
      },
    })),
  ]
  if (changes.length > 0) await Words.bulkWrite(changes, { session: tx })
}
