import { merged } from '#app/domain/merged.ts'
import type { SweepingJob } from '#app/domain/retention.ts'
import type { Job, Jobs } from './job.ts'
import { takeUpRuns } from './runs/take-up-runs.server.ts'
import { tasksOfNouns } from './tasks.server.ts'

/** Every job of the portal, those of the nouns and the one that takes up runs; what retention counts on is among them. */
export const jobs = merged(tasksOfNouns('jobs'), {
  'take-up-runs': { every: '10 seconds', run: takeUpRuns },
} as const satisfies Jobs) satisfies Record<SweepingJob, Job> & Jobs
