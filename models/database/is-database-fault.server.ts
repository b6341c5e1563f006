import mongoose from 'mongoose'

/** Whether the database itself failed, as on a full disk, in what somebody asked of it. */
export const isDatabaseFault = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoError
