import mongoose from 'mongoose'
import { until } from './portal.ts'

/** Waits until the application under test has run a job, which each does once soon after its start. */
export function hasRun(job: string): Promise<void> {
  const jobs = mongoose.connection.collection('agendaJobs')
  return until(`the job ${job} has run`, async () => {
    const found = await jobs.findOne({ name: job, lastFinishedAt: { $exists: true } })
    return found !== null
  })
}
