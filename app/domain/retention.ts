import { accountRetention } from './accounts/retention.ts'
import { alertRetention } from './alerts/retention.ts'
import { deliveryRetention } from './delivery/retention.ts'
import { evaluationRetention } from './evaluation/retention.ts'
import { merged } from './merged.ts'
import { placeRetention } from './places/retention.ts'
import { proposalRetention } from './proposals/retention.ts'
import { recordRetention } from './records/retention.ts'
import { roundRetention } from './rounds/retention.ts'
import { tallyRetention } from './tally/retention.ts'
import { votingRetention } from './voting/retention.ts'

/** Everything that is kept: each collection with what it holds, what for and how long, from the list of each noun. */
export const retention = merged(
  accountRetention,
  alertRetention,
  deliveryRetention,
  evaluationRetention,
  placeRetention,
  proposalRetention,
  recordRetention,
  roundRetention,
  tallyRetention,
  votingRetention,
)

type Stays = (typeof retention)[keyof typeof retention]['stays']

/** The jobs that some collection counts on; the list of jobs must hold each. */
export type SweepingJob = Extract<Stays, { job: string }>['job']
