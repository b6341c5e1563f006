import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { seedDemonstration } from '#seed/demo/seed-demonstration.ts'
import { type Application, type Context, startApplication } from '../application.ts'
import { until } from '../portal.ts'
import { type EveryState, seedEveryState } from './seed-every-state.ts'

type Seeded = Context & EveryState

/**
 * For a test file that looks at the demonstration and changes nothing in it that another file looks at: a process on
 * the one database that is seeded for all of them, by whichever comes first.
 */
export function seededDemonstration(environment: Record<string, string> = {}) {
  const used: { seeded?: Seeded; application?: Application } = {}
  beforeAll(async () => {
    // As before a context of one's own.
    await disconnect()
    used.seeded = await seedOnce(inject('seededFolder'))
    await connect(used.seeded.databaseUri)
    used.application = await startApplication(used.seeded, environment)
  })
  afterAll(async () => {
    await used.application?.stop()
    await disconnect()
  })
  const ready = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('Ask for the demonstration inside a test')
    return value
  }
  return {
    get origin() {
      return ready(used.application).origin
    },
    /** Numbers and tokens of what only some pages show. */
    get states(): EveryState {
      return ready(used.seeded)
    },
  }
}

async function seedOnce(folder: string): Promise<Seeded> {
  const note = join(folder, 'seeded.json')
  // Making the folder is the lock: it can be made once.
  const first = mkdirSync(join(folder, 'data'), { recursive: true }) !== undefined
  if (first) writeFileSync(note, JSON.stringify(await seed(join(folder, 'data'))))
  await until('another test file has seeded the demonstration', () => existsSync(note), 500)
  // Written above.
  return JSON.parse(readFileSync(note, 'utf8')) as Seeded
}

async function seed(dataFolder: string): Promise<Seeded> {
  const uri = new URL(inject('databaseUri'))
  uri.pathname = `/sown_${process.pid}`
  if (uri.username && !uri.searchParams.has('authSource'))
    uri.searchParams.set('authSource', 'admin')
  const context = { databaseUri: uri.href, dataFolder }
  await connect(context.databaseUri)
  await createIndexes('moved')
  const demonstration = await seedDemonstration({ at: new Date(), dataFolder })
  const application = await startApplication(context)
  const states = await seedEveryState(demonstration, application.origin)
  await application.stop()
  await disconnect()
  return { ...context, ...states }
}
