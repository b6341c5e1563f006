import { MongoBackend } from '@agendajs/mongo-backend'
import { Agenda } from 'agenda'
import type { Jobs, JobTools } from '#app/services/job.ts'
import type { database } from '#models/database/connect.server.ts'
import { log } from '../log.server.ts'

type Running = { stop(): Promise<void> }

/** Starts the jobs of this process on the application's own database connection. */
export async function startJobs(
  db: ReturnType<typeof database>,
  jobs: Jobs,
  tools: JobTools,
): Promise<Running> {
  const agenda = new Agenda({
    // One driver for both; only the two packages' typings of it differ.
    backend: new MongoBackend({ mongo: db as never }),
    processEvery: '5 seconds',
    defaultLockLifetime: 120_000,
  })
  for (const [name, { run }] of Object.entries(jobs))
    agenda.define(name, async () => {
      await run(tools)
    })
  agenda.on('fail', (error: Error, job) => {
    log().error(
      { job: job.attrs.name, err: error },
      'A job failed; it is tried again at its next time',
    )
  })
  await agenda.start()
  for (const [name, { every }] of Object.entries(jobs)) await agenda.every(every, name)
  return { stop: () => agenda.stop() }
}
