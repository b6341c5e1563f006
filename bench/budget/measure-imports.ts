import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placeId } from '#app/domain/places/place-id.ts'
import { beginRehearsal } from '#app/services/budget/rehearsal/begin-rehearsal.server.ts'
import { carryOutRun } from '#app/services/runs/carry-out-run.server.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { personOf } from '#models/accounts/account.server.ts'
import { readRehearsal } from '#models/budget/rehearsal.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { asPerson, granted } from '#seed/demo/as-person.ts'
import { startDatabase } from '../../scripts/database/start-database.mjs'
import { watchMemory } from '../watch-memory.ts'
import { largeFiles, largeRows } from './large-file.ts'

const atMostSeconds = 10
const place = placeId('ak-bulun')

/** How long the large budget takes from its arrival until its rehearsal stands in the database, on one of its own. */
export async function measureImports(): Promise<{ table: string; met: boolean }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'ashar-bench-'))
  const database = await startDatabase({ dataFolder })
  try {
    await connect(database.uri)
    await createIndexes()
    await aMunicipality({ place })
    const measured = []
    for (const [name, bytes] of Object.entries(await largeFiles()))
      measured.push(await measure(dataFolder, name, bytes))
    return {
      table: [
        'file           rows  findings  seconds  rows/s  more MB    asked',
        ...measured.map(({ line }) => line),
      ].join('\n'),
      met: measured.every(({ met }) => met),
    }
  } finally {
    await disconnect()
    await database.release()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

async function measure(dataFolder: string, name: string, bytes: Buffer) {
  const now = () => new Date()
  const officer = asPerson(personOf(await anAccount({ place, roles: ['budget-officer'] })), now())
  const file = { name, bytes }
  const wanted = { year: 2027, kind: 'binding-draft', unit: 1, reason: '', file } as const
  const memory = watchMemory()
  const begun = performance.now()
  const { number, run } = granted(await beginRehearsal(officer, wanted))
  if (!run) throw new Error('nothing reads the file')
  await carryOutRun(run, { now, vault: () => vaultIn(dataFolder) })
  const seconds = (performance.now() - begun) / 1_000
  const { more } = memory.end()
  const entry = await readRehearsal(null, { place, number })
  const lines = entry?.reading?.lines ?? 0
  const met = lines === largeRows && entry?.findings.length === 0 && seconds <= atMostSeconds
  const cells = [
    name.padEnd(11),
    String(lines).padStart(7),
    String(entry?.findings.length ?? '–').padStart(9),
    seconds.toFixed(1).padStart(8),
    (lines / seconds).toFixed(0).padStart(7),
    more.toFixed(0).padStart(8),
    `≤ ${atMostSeconds} s`.padStart(8),
  ]
  return { line: `${cells.join(' ')}  ${met ? 'met' : 'not met'}`, met }
}
