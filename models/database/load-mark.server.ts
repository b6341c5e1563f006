import { database } from './connect.server.ts'
import { isDuplicate } from './in-transaction.server.ts'

/** Lies in the database from the first to the last write of a load: as long as it is there, a part may be missing. */
type LoadMark = { _id: 'load'; file: string; at: Date }

const marks = () => database().collection<LoadMark>('loads')

/** The load that is under way or was cut off. */
export function unfinishedLoad(): Promise<LoadMark | null> {
  return marks().findOne({ _id: 'load' })
}

/** Sets the mark; of two loads at once exactly one succeeds. */
export async function markLoad(file: string, at: Date): Promise<boolean> {
  try {
    await marks().insertOne({ _id: 'load', file, at })
    return true
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return false
  }
}

export async function unmarkLoad(): Promise<void> {
  await marks().deleteOne({ _id: 'load' })
}
