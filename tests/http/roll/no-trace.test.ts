import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loseOldKeys } from '#app/services/imports/sealing/lose-old-keys.server.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { askedRoll, sendRoll, somebody } from '#tests/support/a-roll.ts'
import { type Application, startApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { startDatabase } from '../../../scripts/database/start-database.mjs'

/**
 * A database, a data folder and a folder for temporary files of its own, so that all of them can be searched to the last
 * byte: of the embedded database its files and its journal too.
 */
const place = 'ak-bulun'
const folder = mkdtempSync(join(tmpdir(), 'ashar-traces-'))
const folders = {
  database: join(folder, 'database'),
  data: join(folder, 'data'),
  temporary: join(folder, 'temporary'),
}
const used: { database?: Awaited<ReturnType<typeof startDatabase>>; app?: Application } = {}
let officer: Visitor
let second: Visitor

beforeAll(async () => {
  for (const one of Object.values(folders)) mkdirSync(one, { recursive: true })
  used.database = await startDatabase({ dataFolder: folders.database })
  await connect(used.database.uri)
  const context = { databaseUri: used.database.uri, dataFolder: folders.data }
  used.app = await startApplication(context, { TMPDIR: folders.temporary })
  await aMunicipality()
  await aVillage()
  const staff = () => anAccount({ roles: ['election-officer'] })
  officer = await sessionOf(context, used.app.origin, await staff())
  second = await sessionOf(context, used.app.origin, await staff())
})
afterAll(async () => {
  await used.app?.stop()
  await disconnect()
  await used.database?.release()
  rmSync(folder, { recursive: true, force: true })
})

const people = Array.from({ length: 120 }, (_, at) =>
  somebody(at, { name: `Изсизбек${at} Жоголов${at}` }),
)

/** What must not be found: each name and PIN as text, and what anybody could compute of a PIN without a key. */
function searched(): readonly string[] {
  const hashes = people.slice(0, 5).flatMap(({ pin }) => {
    const bytes = createHash('sha256').update(pin).digest()
    return [bytes.toString('hex'), bytes.toString('base64'), bytes.toString('base64url')]
  })
  const plain = people.flatMap(({ pin, name }) => [pin, name])
  const written = plain
    .slice(0, 20)
    .map((word) => Buffer.from(word).toString('base64').slice(0, -4))
  return [...plain, ...hashes, ...written]
}

/** Every record of every collection of every database that can be read, the log of its operations too. */
async function dumped(): Promise<string> {
  const client = mongoose.connection.getClient()
  const own = mongoose.connection.name
  const lists = [own, 'local'].map(async (name) => {
    const database = client.db(name)
    const named = await database.listCollections().toArray()
    const names = new Set([
      ...named.map((one) => one.name),
      ...(name === 'local' ? ['oplog.rs'] : []),
    ])
    const all = [...names].map((one) => database.collection(one).find().toArray())
    return Promise.all(all)
  })
  return JSON.stringify(await Promise.all(lists))
}

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile())
}

async function found(): Promise<string[]> {
  const words = searched()
  const dump = await dumped()
  const said = used.app?.said() ?? ''
  const inText = (where: string, text: string) =>
    words.filter((word) => text.includes(word)).map((word) => `${where}: ${word}`)
  const inFiles = filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(file)
    return words.filter((word) => bytes.includes(word)).map((word) => `${file}: ${word}`)
  })
  return [...inText('dump', dump), ...inText('log', said), ...inFiles]
}

test('names and PINs of a roll are in no record, log, journal or file once it is taken in, thrown away or refused', async () => {
  const round = (await aRound({ place, at: new Date(), inPhase: 'ideas', binding: true })).number
  // A document shown at the counter leaves its PIN nowhere either, refused or noted.
  const [first] = people
  const resident = await anAccount()
  const shown = { contact: resident.phone ?? '', pin: first?.pin ?? '', seen: 'yes' }
  const to = `/ky/${place}/office/roll/identify`
  expect((await officer.submit(to, { ...shown, born: '1980-01-01' })).status).toBe(422)
  expect((await officer.submit(to, { ...shown, born: '1990-05-14' })).status).toBe(200)
  const act = await askedRoll(officer, place, round, people)
  await second.submit(act, { step: 'sign' })
  expect((await readRound(place, round))?.roll).toMatchObject({ size: people.length })
  await officer.submitOn(await sendRoll(officer, place, round, people), { step: 'drop' })
  const asked = { pin: first?.pin ?? '' }
  const looked = await officer.submit(`/ky/${place}/account/roll/${round}`, asked)
  expect([looked.status, looked.text]).toEqual([200, expect.stringContaining('Сиз тизмеде барсыз')])
  const wrong = await sendRoll(officer, place, round, [...people, somebody(1)])
  await officer.submitOn(wrong, { step: 'drop' })
  // One that nobody takes in or throws away loses its key when its day is over.
  await sendRoll(officer, place, round, people)
  await mongoose.connection.collection('imports').deleteMany({ state: 'ready' })
  const vault = vaultIn(folders.data)
  // A key that was made just now may be of a file that is being noted; a quarter of an hour later it is of none.
  await loseOldKeys(vault, new Date())
  expect(await vault.importKeys()).toHaveLength(1)
  await loseOldKeys(vault, new Date(Date.now() + 900_000))
  expect(await vaultIn(folders.data).importKeys()).toEqual([])
  // The search finds what is there: the roll itself, and what was written of the same people elsewhere.
  const dump = await dumped()
  expect(dump).toContain((await readRound(place, round))?.roll?.hash)
  expect(await found()).toEqual([])
})
