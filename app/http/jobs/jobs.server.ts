import { MongoBackend } from '@agendajs/mongo-backend'
import { Agenda } from 'agenda'
import type { Jobs, JobTools } from '#app/services/job.ts'
import type { database } from '#models/database/connect.server.ts'
import { log } from '../log.server.ts'
import { withPatience } from '../serving/with-patience.server.ts'

type Running = { stop(): Promise<void> }

/** Starts the jobs of this process on the application's own database connection. */
export function startJobs(db: ReturnType<typeof database>, jobs: Jobs, tools: JobTools): Running {
  const stopped = new AbortController()
  const till = { stopped: stopped.signal }
  const agenda = new Agenda({
    backend: new PatientBackend(db, till),
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
  const begin = async () => {
    await agenda.start()
    for (const [name, { every }] of Object.entries(jobs))
      await withPatience(`The job ${name}`, () => agenda.every(every, name), till)
  }
  const begun = begin()
  return {
    async stop() {
      stopped.abort()
      await begun
      await agenda.stop()
    },
  }
}

/** Its indexes are made while nobody waits for them: a failure there would end the process. */
class PatientBackend extends MongoBackend {
  readonly #till: { stopped: AbortSignal }

  constructor(db: ReturnType<typeof database>, till: { stopped: AbortSignal }) {
    // One driver for both; only the two packages' typings of it differ.
    super({ mongo: db as never })
    this.#till = till
  }

  override connect() {
    return withPatience('The indexes of the jobs', () => super.connect(), this.#till)
  }
}
