import mongoose, { type ClientSession } from 'mongoose'

export type Transaction = ClientSession

/** The last transaction begun in each queue by this process; the next one waits for it. */
const queues = new Map<string, Promise<unknown>>()

/**
 * Runs the writes of one command as one transaction. Those of one queue wait for each other inside a process: the queue
 * of a command is its place, since all of a place lengthen the same audit chain. Between processes and queues a conflict
 * is tried again by the driver.
 */
export function inTransaction<T>(
  queue: string,
  write: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const before = queues.get(queue) ?? Promise.resolve()
  const mine = before.then(
    () => once(write),
    () => once(write),
  )
  queues.set(queue, mine)
  const forget = () => {
    if (queues.get(queue) === mine) queues.delete(queue)
  }
  mine.then(forget, forget)
  return mine
}

function once<T>(write: (tx: Transaction) => Promise<T>): Promise<T> {
  return mongoose.connection.transaction(write, {
    readConcern: { level: 'snapshot' },
    writeConcern: { w: 'majority', journal: true },
    maxCommitTimeMS: 10_000,
  }) as Promise<T> // mongoose types the result loosely; it is what `write` returned
}

/** Whether an error says that a unique index refused a write; `field` narrows it to one index's field. */
export function isDuplicate(error: unknown, field?: string): boolean {
  if (!(error instanceof mongoose.mongo.MongoServerError) || error.code !== 11000) return false
  return field === undefined || field in (error.keyPattern ?? {})
}

/** Whether a write may or may not have happened: the connection broke before the answer came. */
export function isOutcomeUnknown(error: unknown): boolean {
  const { MongoError, MongoNetworkError, MongoServerSelectionError } = mongoose.mongo
  return (
    error instanceof MongoNetworkError ||
    error instanceof MongoServerSelectionError ||
    (error instanceof MongoError && error.hasErrorLabel('UnknownTransactionCommitResult'))
  )
}
