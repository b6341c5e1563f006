import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import writeExcelFile from 'write-excel-file/node'
import { placeId } from '#app/domain/places/place-id.ts'
import { applyImport } from '#app/services/imports/apply-import.server.ts'
import { takeInFile } from '#app/services/imports/take-in-file.server.ts'
import { carryOutRun } from '#app/services/runs/carry-out-run.server.ts'
import { signAct } from '#app/services/signatures/sign-act.server.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { personOf } from '#models/accounts/account.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { readImport } from '#models/imports/import.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { asPerson, granted } from '#seed/demo/as-person.ts'
import { startDatabase } from '../scripts/database/start-database.mjs'

const people = 100_000
const heads = ['ПИН', 'ФИО', 'Дата рождения', 'Село']
const personAt = (at: number) => [
  String(20_000_000_000_000 + at),
  `Тизмедеги Адам Болотович ${at}`,
  '14.05.1990',
  'Ак-Булуң',
]

async function files() {
  const all = [heads, ...Array.from({ length: people }, (_, at) => personAt(at))]
  const book = all.map((cells) => cells.map((value) => ({ value })))
  return {
    'roll.csv': Buffer.from(all.map((cells) => cells.join(';')).join('\n')),
    'roll.xlsx': Buffer.from(await writeExcelFile(book, { sheet: 'S' }).toBuffer()),
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begun = performance.now()
  const value = await work()
  return [value, (performance.now() - begun) / 1_000]
}

/**
 * How long a roll of 100,000 people takes from its arrival until it is approved: every row checked and sealed, PINs
 * turned into keyed fingerprints, names gone, and signed by a second person. On a database of its own.
 */
export async function bench(): Promise<number> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'ashar-bench-'))
  const database = await startDatabase({ dataFolder })
  const place = placeId('ak-bulun')
  const vault = vaultIn(dataFolder)
  try {
    await connect(database.uri)
    await createIndexes()
    await aMunicipality({ place })
    await aVillage({ place })
    const now = () => new Date()
    const staff = async () =>
      asPerson(personOf(await anAccount({ place, roles: ['election-officer'] })), now())
    const [officer, second] = [await staff(), await staff()]
    process.stdout.write('file         MB  checked  taken in  signed   total s\n')
    for (const [name, bytes] of Object.entries(await files())) {
      const round = await aRound({ place, at: now(), inPhase: 'ideas', binding: true })
      const sent = { kind: 'roll' as const, option: `${round.number}`, name, bytes }
      const [number, checked] = await timed(async () => {
        const begun = granted(await takeInFile(officer, vault, sent))
        if (!begun.run) throw new Error('nothing reads the file')
        await carryOutRun(begun.run, { now, vault: () => vault })
        return begun.number
      })
      const hash = (await readImport(place, number))?.rowsHash ?? ''
      const [, taken] = await timed(async () =>
        granted(await applyImport(officer, vault, { number, hash, reason: '' })),
      )
      const act = await openActAbout(place, 'approve-roll', `round/${round.number}`)
      const [, signed] = await timed(async () => granted(await signAct(second, vault, act ?? 0)))
      const total = checked + taken + signed
      const seconds = [checked, taken, signed, total].map((one) => one.toFixed(1).padStart(8))
      process.stdout.write(
        `${name.padEnd(10)} ${(bytes.length / 1e6).toFixed(1).padStart(4)} ${seconds.join(' ')}\n`,
      )
      const size = (await readRound(place, round.number))?.roll?.size
      if (size !== people || total > 60) return 1
    }
    return 0
  } finally {
    await disconnect()
    await database.release()
    await rm(dataFolder, { recursive: true, force: true })
  }
}
