import mongoose from 'mongoose'

/** Connects this process to the database; writes are acknowledged by the majority and the journal. */
export async function connect(uri: string): Promise<void> {
  mongoose.set('strictQuery', 'throw')
  await mongoose.connect(uri, {
    bufferCommands: false,
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: 3_000,
    // A statement that hangs this long has lost its answer; pages are answered long before (the pulse sees to it).
    socketTimeoutMS: 120_000,
    waitQueueTimeoutMS: 10_000,
    monitorCommands: true,
    maxPoolSize: 40,
    writeConcern: { w: 'majority', journal: true },
  })
}

/** How many statements the database has answered this process; one that is only slow goes on answering. */
export function countAnswers(): () => number {
  let answers = 0
  mongoose.connection.getClient().on('commandSucceeded', () => {
    answers++
  })
  return () => answers
}

export async function disconnect(): Promise<void> {
  await mongoose.disconnect()
}

/** Whether the database can be asked right now. */
export function isConnected(): boolean {
  return mongoose.connection.readyState === mongoose.ConnectionStates.connected
}

/** The connected database itself, for libraries that keep their own collections in it. */
export function database() {
  const { db } = mongoose.connection
  if (!db) throw new Error('Ask for the database only after connecting')
  return db
}
