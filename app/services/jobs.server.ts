import { merged } from '#app/domain/merged.ts'
import type { SweepingJob } from '#app/domain/retention.ts'
import { alertJobs } from './alerts/jobs.server.ts'
import { evaluationJobs } from './evaluation/jobs.server.ts'
import type { Job, Jobs } from './job.ts'
import { recordJobs } from './records/jobs.server.ts'
import { tallyJobs } from './tally/jobs.server.ts'
import { votingJobs } from './voting/jobs.server.ts'

/** Every job of the portal, from the list of each noun; what retention counts on must be among them. */
export const jobs = merged(
  alertJobs,
  evaluationJobs,
  recordJobs,
  tallyJobs,
  votingJobs,
) satisfies Record<SweepingJob, Job> & Jobs
