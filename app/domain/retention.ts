import { listed } from './nouns.ts'
import type { RetentionWordsOf } from './retention-rule.ts'

/** Everything that is kept: each collection with whom it tells of and how long it stays, from the list of each noun. */
export const retention = listed('retention')

type Retention = typeof retention

/** What is kept of residents: each of these they can take out. */
export type PersonalCollection = {
  [Name in keyof Retention]: Retention[Name]['about'] extends 'person' ? Name : never
}[keyof Retention]

/** What is said of everything that is kept: a catalogue in which a collection is missing does not compile. */
export type RetentionWords = RetentionWordsOf<Retention>

type Stays = (typeof retention)[keyof typeof retention]['stays']

/** The jobs that some collection counts on; the list of jobs must hold each. */
export type SweepingJob = Extract<Stays, { job: string }>['job']
