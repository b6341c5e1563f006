import { setTimeout as pause } from 'node:timers/promises'
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
  agenda.on('error', (error: Error) => {
    log().warn({ err: error }, 'The jobs could not be looked through; they are at their next time')
  })
  await agenda.start()
  const stopped = new AbortController()
  const enterAll = async () => {
    for (const [name, { every }] of Object.entries(jobs))
      await whenWritten(name, () => agenda.every(every, name), stopped.signal)
  }
  const entered = enterAll()
  return {
    async stop() {
      stopped.abort()
      await entered
      await agenda.stop()
    },
  }
}

/** Milliseconds. */
const betweenTries = 2_000

/** Tries until it is written: a database that can write nothing just now must not end the portal, which still reads. */
async function whenWritten(name: string, write: () => Promise<unknown>, stopped: AbortSignal) {
  while (!stopped.aborted)
    try {
      await write()
      return
    } catch (error) {
      log().warn({ job: name, err: error }, 'A job could not be entered; it is tried again')
      await pause(betweenTries, undefined, { signal: stopped }).catch(() => {})
    }
}
