import mongoose from 'mongoose'

/**
 * A connection of its own, by which to ask whether the database answers. It reads: one whose disk was full lets itself be
 * greeted and can read nothing. `patience` in milliseconds.
 */
export async function openPulse(uri: string, patience: number) {
  const connection = mongoose.createConnection(uri, {
    maxPoolSize: 1,
    serverSelectionTimeoutMS: patience,
    socketTimeoutMS: patience,
    bufferCommands: false,
  })
  await connection.asPromise()
  return {
    /** Resolves with an answer, rejects without one. */
    async ask(): Promise<void> {
      await connection.collection('rounds').findOne({}, { projection: { _id: 1 } })
    },
    close: () => connection.close(),
  }
}
