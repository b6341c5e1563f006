import mongoose from 'mongoose'

type Missing = { collection: string; index: string }

/** Creates every collection and index that the models declare; running it again changes nothing. */
export async function createIndexes(): Promise<void> {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection()
    await dropChangedTerms(model)
    await model.createIndexes()
  }
}

/** An index that forgets records after another time than is declared now would refuse to be made anew. */
async function dropChangedTerms(model: mongoose.Model<unknown>) {
  const present = await model.listIndexes()
  for (const [key, { expireAfterSeconds }] of model.schema.indexes()) {
    if (expireAfterSeconds === undefined) continue
    const same = present.find((index) => JSON.stringify(index.key) === JSON.stringify(key))
    if (same && same.expireAfterSeconds !== expireAfterSeconds)
      await model.collection.dropIndex(same.name)
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
