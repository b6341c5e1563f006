import mongoose, { type mongo } from 'mongoose'

type Missing = { collection: string; index: string }
type Declared = readonly [key: Record<string, 1 | -1>, options: mongo.CreateIndexesOptions]

/** The longest term a database takes: 68 years. */
const never = 2_147_483_647

/**
 * Creates every collection and index that the models declare; running it again changes nothing. A database forgets by
 * its own clock: where a test has moved the clock that records are written by, it would forget what is fresh there,
 * within a minute, so that it is told to forget nothing.
 */
export async function createIndexes(clock: 'own' | 'moved' = 'own'): Promise<void> {
  for (const model of Object.values(mongoose.models)) {
    const declared = declaredFor(model, clock)
    const forgets = declared.some(([, { expireAfterSeconds }]) => expireAfterSeconds !== undefined)
    // Made with its first index; one by one they would be four times as many statements.
    if (forgets || declared.length === 0) await model.createCollection()
    if (forgets) await dropChangedTerms(model, declared)
    const indexes = declared.map(([key, options]) => ({ ...options, key }))
    if (indexes.length > 0) await model.collection.createIndexes(indexes)
  }
}

function declaredFor(model: mongoose.Model<unknown>, clock: 'own' | 'moved'): readonly Declared[] {
  const declared = model.schema.indexes() as readonly Declared[] // none of ours is by text or place
  if (clock === 'own') return declared
  return declared.map(([key, options]) => [
    key,
    options.expireAfterSeconds === undefined ? options : { ...options, expireAfterSeconds: never },
  ])
}

/** An index that forgets records after another time than is declared now would refuse to be made anew. */
async function dropChangedTerms(model: mongoose.Model<unknown>, declared: readonly Declared[]) {
  const present = await model.listIndexes()
  for (const [key, { expireAfterSeconds }] of declared) {
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
