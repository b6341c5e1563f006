import mongoose from 'mongoose'

/**
 * A connection of its own, by which to ask whether the database answers. It reads: one whose disk was full lets itself be
 * greeted and can read nothing. It connects with its first question, so that a database which does not answer at once
 * is silent and no fault of the start. `patience` in milliseconds.
 */
export function openPulse(uri: string, patience: number) {
  const client = new mongoose.mongo.MongoClient(uri, {
    maxPoolSize: 1,
    serverSelectionTimeoutMS: patience,
    socketTimeoutMS: patience,
  })
  return {
    /** Resolves with an answer, rejects without one. */
    async ask(): Promise<void> {
      await client
        .db()
        .collection('rounds')
        .findOne({}, { projection: { _id: 1 } })
    },
    close: () => client.close(),
  }
}
