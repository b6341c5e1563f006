import mongoose from 'mongoose'

/** As if every act that waits for a second signature had been asked for so many days ago. */
export async function askedDaysAgo(days: number): Promise<void> {
  const past = { 'askedBy.at': new Date(Date.now() - days * 86_400_000) }
  await mongoose.connection.collection('pending-acts').updateMany({ state: 'open' }, { $set: past })
}
