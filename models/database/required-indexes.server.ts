import mongoose from 'mongoose'

type Missing = { collection: string; index: string }

/** Creates every collection and index that the models declare; running it again changes nothing. */
export async function createIndexes(): Promise<void> {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection()
    await model.createIndexes()
  }
}

/** Unique indexes that are declared but not in the database: without them a vote may not be opened. */
export async function missingUniqueIndexes(): Promise<Missing[]> {
  const missing: Missing[] = []
  for (const model of Object.values(mongoose.models)) {
    const present = new Set(
      (await model.listIndexes())
        .filter((index) => index.unique)
        .map(({ key }) => JSON.stringify(key)),
    )
    for (const [key, options] of model.schema.indexes()) {
      if (options?.unique && !present.has(JSON.stringify(key)))
        missing.push({ collection: model.collection.name, index: JSON.stringify(key) })
    }
  }
  return missing
}
