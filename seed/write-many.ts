import mongoose from 'mongoose'

const batch = 2_000

/** Writes many entries of a collection in batches; tells after each how many stand. For seeding only: no acts, no checks. */
export async function writeMany<Entry extends object>(
  collection: string,
  entries: readonly Entry[],
  report: (written: number) => void = () => {},
): Promise<void> {
  for (let from = 0; from < entries.length; from += batch) {
    const some = entries.slice(from, from + batch)
    await mongoose.connection.collection(collection).insertMany(some, { ordered: false })
    report(Math.min(entries.length, from + batch))
  }
}
