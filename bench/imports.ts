import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import writeExcelFile from 'write-excel-file/node'
import { placeId } from '#app/domain/places/place-id.ts'
import { takeInFile } from '#app/services/imports/take-in-file.server.ts'
import { carryOutRun } from '#app/services/runs/carry-out-run.server.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { personOf } from '#models/accounts/account.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { readImport } from '#models/imports/import.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { asPerson, granted } from '#seed/demo/as-person.ts'
import { startDatabase } from '../scripts/database/start-database.mjs'
import { watchMemory } from './watch-memory.ts'

const rows = 100_000
const heads = ['СОАТЕ коду', 'Кыргызча аталышы', 'Орусча аталышы', 'Калкы']
const cellsOf = (at: number) => [
  `41702205${String(at).padStart(6, '0')}`,
  `Айыл ${at}`,
  `Село ${at}`,
  at,
]

/** A workbook and a text of 100,000 rows with four columns each. */
async function files() {
  const all = Array.from({ length: rows }, (_, at) => cellsOf(at + 1))
  const book = [heads, ...all].map((cells) => cells.map((value) => ({ value })))
  const text = [heads, ...all].map((cells) => cells.join(';')).join('\n')
  return {
    'rows.xlsx': Buffer.from(await writeExcelFile(book, { sheet: 'S' }).toBuffer()),
    'rows.csv': Buffer.from(text),
  }
}

/**
 * How long a file of 100,000 rows takes from its arrival until its preview stands in the database, every row checked,
 * and how much memory the process and its thread have at most. On a database of its own.
 */
export async function bench(): Promise<number> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'ashar-bench-'))
  const database = await startDatabase({ dataFolder })
  const place = placeId('ak-bulun')
  try {
    await connect(database.uri)
    await createIndexes()
    await aMunicipality({ place })
    const now = () => new Date()
    const admin = asPerson(personOf(await anAccount({ place, roles: ['admin'] })), now())
    process.stdout.write('file       MB    rows     wrong   seconds  peak MB\n')
    for (const [name, bytes] of Object.entries(await files())) {
      const sent = { kind: 'villages' as const, option: '', name, bytes }
      const { number, run } = granted(await takeInFile(admin, vaultIn(dataFolder), sent))
      if (!run) throw new Error('nothing reads the file')
      const memory = watchMemory()
      const begun = performance.now()
      await carryOutRun(run, { now, vault: () => vaultIn(dataFolder) })
      const seconds = (performance.now() - begun) / 1_000
      const counts = (await readImport(place, number))?.counts
      const read = (counts?.taken ?? 0) + (counts?.wrong ?? 0)
      const cells = [
        name.padEnd(10),
        (bytes.length / 1e6).toFixed(1).padStart(3),
        String(read).padStart(7),
        String(counts?.wrong ?? '-').padStart(9),
        seconds.toFixed(1).padStart(9),
        memory.end().peak.toFixed(0).padStart(8),
      ]
      process.stdout.write(`${cells.join(' ')}\n`)
      if (read !== rows || seconds > 60) return 1
    }
    return 0
  } finally {
    await disconnect()
    await database.release()
    await rm(dataFolder, { recursive: true, force: true })
  }
}
