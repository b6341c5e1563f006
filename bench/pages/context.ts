import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { seedDemonstration } from '#seed/demo/seed-demonstration.ts'
import { seedScale } from '#seed/scale/seed-scale.ts'
import { startDatabase } from '../../scripts/database/start-database.mjs'
import type { Context } from './servers.ts'

type Wanted = { scale: boolean; ballots?: number; report: (line: string) => void }

/** Does something on the context that the environment names, or on a new one that is thrown away afterwards. */
export async function withContext<T>(
  { scale, ballots, report }: Wanted,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const { MONGODB_URI: uri, ASHAR_DATA: folder } = process.env
  if (uri && folder) return work({ databaseUri: uri, dataFolder: folder })
  const dataFolder = await mkdtemp(join(tmpdir(), 'ashar-bench-'))
  const database = await startDatabase({ dataFolder })
  try {
    report(scale ? 'seeding the large municipality' : 'seeding the demonstration')
    await connect(database.uri)
    await createIndexes()
    const at = new Date()
    if (scale)
      await seedScale({
        ...{ at, dataFolder, facilities: 0, problems: 0, report: () => {} },
        ...(ballots ? { ballots } : {}),
      })
    else await seedDemonstration({ at, dataFolder })
    await disconnect()
    return await work({ databaseUri: database.uri, dataFolder })
  } finally {
    await database.release()
    await rm(dataFolder, { recursive: true, force: true })
  }
}
