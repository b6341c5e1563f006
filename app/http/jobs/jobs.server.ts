import { MongoBackend } from '@agendajs/mongo-backend'
import { Agenda } from 'agenda'
import type { database } from '#models/database/connect.server.ts'
import { log } from '../log.server.ts'
import { now } from '../settings/clock.server.ts'

/** Work that is done again and again without anybody asking; of several processes one does it each time. */
export type Job = {
  name: string
  /** In agenda's words: `30 seconds`, `1 minute`, `1 hour`. */
  every: string
  run: (at: Date) => Promise<void>
}

type Running = { stop(): Promise<void> }

/** Starts the jobs of this process on the application's own database connection. */
export async function startJobs(
  db: ReturnType<typeof database>,
  jobs: readonly Job[],
): Promise<Running> {
  const agenda = new Agenda({
    // One driver for both; only the two packages' typings of it differ.
    backend: new MongoBackend({ mongo: db as never }),
    processEvery: '5 seconds',
    defaultLockLifetime: 120_000,
  })
  for (const { name, run } of jobs) agenda.define(name, () => run(now()))
  agenda.on('fail', (error: Error, job) => {
    log().error(
      { job: job.attrs.name, err: error },
      'A job failed; it is tried again at its next time',
    )
  })
  await agenda.start()
  for (const { name, every } of jobs) await agenda.every(every, name)
  return { stop: () => agenda.stop() }
}
