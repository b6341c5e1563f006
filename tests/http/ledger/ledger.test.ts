import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import { parseDay } from '#app/domain/calendar/day.ts'
import { codeOf } from '#app/domain/ledger/leaf.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { publishLedger } from '#app/services/ledger/publish-ledger.server.ts'
import { castBallot } from '#app/services/voting/cast-ballot.server.ts'
import { type Vault, vaultIn } from '#app/services/voting/round-keys.server.ts'
import { sealVote } from '#app/services/voting/seal-vote.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { readHead } from '#models/ledger/ledger-head.server.ts'
import { leavesBetween } from '#models/ledger/ledger-leaf.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import {
  type Application,
  type Context,
  leaveContext,
  newContext,
  startApplication,
} from '#tests/support/application.ts'
import { until } from '#tests/support/portal.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const at = new Date('2026-11-25T10:00:00+06:00')
const minutes = (count: number) => new Date(at.getTime() + count * 60_000)
const place = placeId('ak-bulun')
const folder = mkdtempSync(join(tmpdir(), 'ashar-witness-'))
let context: Context
let vault: Vault
let application: Application
let round: Awaited<ReturnType<typeof anOpenVote>>

beforeAll(async () => {
  context = await newContext()
  vault = vaultIn(context.dataFolder)
  await createIndexes('moved')
  await aMunicipality({ place })
  application = await startApplication(context)
  application.setClock(at)
  await withoutJob()
})

/** What this file publishes at instants of its own the portal's job would publish at others. */
async function withoutJob() {
  const jobs = mongoose.connection.collection('agendaJobs')
  const name = 'publish-ledgers'
  await until('the job is planned', async () => (await jobs.findOne({ name })) !== null)
  await jobs.updateOne({ name }, { $set: { disabled: true } })
}

afterAll(async () => {
  await application?.stop()
  await leaveContext(context)
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  round = await anOpenVote({ place, at })
})

async function cast(id: string, choice = 0) {
  const [born, residentSince] = [parseDay('1980-05-01'), parseDay('2010-01-01')]
  const person: Person = {
    ...{ id, place, name: id, roles: ['resident'], born, village: 2, residentSince },
    confirmed: true,
  }
  const one = { person, place, at, language: 'ky', formKey: randomUUID(), address: '' } as const
  const choices = [String(round.frozen.projects[choice]?.number)]
  const command = { round: round.number, rules: round.frozen.hash, choices }
  const taken = await castBallot(one, { vault, clock: async () => at }, command)
  if (taken.refused) throw new Error(taken.reason.key)
  return codeOf(taken.value.receipt.handle)
}
const castAll = (count: number, name = 'voter') =>
  Promise.all(Array.from({ length: count }, (_, index) => cast(`${name}-${index}`)))

const publish = (now: Date) =>
  publishLedger(place, round.number, {
    vault: () => vault,
    now: () => now,
    portal: new URL(application.origin),
  })
const lines = async () => leavesBetween({ place, round: round.number }, 0, 1_000)
const taken = async () => (await lines()).filter((line) => line.startsWith('taken|'))
const head = () => readHead(place, round.number)

async function seal() {
  const later = new Date(round.calendar.counting.getTime() + 90_000)
  expect(await sealVote(place, round.number, async () => later)).toBe(true)
  return later
}

const address = (file: string) =>
  `${application.origin}/data/${place}/rounds/${round.number}/ledger/${file}`
const fetched = async (file: string) => (await fetch(address(file))).text()

/** The witness's program as it is, with what it said and how it ended. */
async function witnessed() {
  const program = resolve('public/verify/witness.mjs')
  const words = [program, address('checkpoint'), await fetched('key.txt')]
  const child = spawn(process.execPath, [...words, join(folder, String(round.number))])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece))
  const code = await new Promise((ended) => child.on('close', ended))
  return { code, said }
}

test('the ledger begins with what was fixed, before anybody has voted', async () => {
  await publish(minutes(1))
  const [begin] = await lines()
  expect(begin).toContain(`begin|v1|${place}/${round.number}|rules ${round.frozen.hash}|`)
  expect(begin).toContain(round.calendar.counting.toISOString())
})

test('codes come five at once, in the order of their signs, and one a person', async () => {
  await publish(minutes(1))
  const codes = await castAll(4)
  await cast('voter-0', 1)
  await publish(minutes(20))
  expect(await taken()).toEqual([])
  codes.push(await cast('voter-4'))
  await publish(minutes(21))
  expect(await taken()).toEqual(codes.map((code) => `taken|v1|${code}`).sort())
  // Voting again adds nothing, in the ledger as in the receipt.
  expect(await cast('voter-2', 1)).toBe(codes[2])
  await publish(minutes(24 * 60))
  expect(await taken()).toHaveLength(5)
})

test('a few are published after midnight, and all of them when the vote is sealed', async () => {
  await publish(minutes(1))
  await cast('alone')
  await publish(minutes(60))
  expect(await taken()).toHaveLength(0)
  await publish(minutes(14 * 60 + 1))
  expect(await taken()).toHaveLength(1)
  await cast('late')
  await publish(await seal())
  expect(await taken()).toHaveLength(2)
  expect((await lines()).at(-1)).toMatch(/^sealed\|v1\|2\|[0-9a-f]{64}$/)
  expect(await head()).toMatchObject({ state: 'sealed', codes: 2, trouble: null })
})

test('the first vote of a day does not stand in the ledger by itself', async () => {
  await publish(minutes(1))
  // Midnight goes by, and nobody waits.
  await publish(minutes(14 * 60 + 1))
  await cast('early')
  await publish(minutes(24 * 60))
  expect(await taken()).toHaveLength(0)
  // A close that was moved comes by itself.
  await extendedBy(60)
  await publish(minutes(24 * 60 + 30))
  expect((await lines()).at(-1)).toMatch(/^closes\|/)
  expect(await taken()).toHaveLength(0)
})

/** The close moved, as an extension leaves it. */
async function extendedBy(count: number) {
  const counting = new Date(round.calendar.counting.getTime() + count * 60_000)
  await mongoose.connection
    .collection('rounds')
    .updateOne({ place, number: round.number }, { $set: { 'calendar.counting': counting } })
}

test('a vote is not told as sealed while its boxes and counters part', async () => {
  await castAll(3)
  const boxes = mongoose.connection.collection('vote-boxes')
  const gone = await boxes.findOneAndDelete({ round: round.number })
  await publish(await seal())
  expect(await head()).toMatchObject({ state: 'open', trouble: 'boxes-differ' })
  expect((await lines()).some((line) => line.startsWith('sealed'))).toBe(false)
  if (gone) await boxes.insertOne(gone)
  await publish(await seal())
  expect(await head()).toMatchObject({ state: 'sealed', trouble: null })
})

const leafRows = () => mongoose.connection.collection('ledger-leaves')
async function exchange(one: number, other: number) {
  for (const [from, to] of [
    [one, 9_999],
    [other, one],
    [9_999, other],
  ])
    await leafRows().updateOne({ round: round.number, index: from }, { $set: { index: to } })
}

const tamperings: Record<string, () => Promise<unknown>> = {
  'a line is changed': () =>
    leafRows().updateOne({ round: round.number, index: 3 }, { $set: { text: 'taken|v1|X' } }),
  'the last line is taken away': () => leafRows().deleteOne({ round: round.number, index: 6 }),
  'two lines are exchanged': () => exchange(2, 4),
  'the database is put back to an older day': async () => {
    await leafRows().deleteMany({ round: round.number, index: { $gte: 2 } })
    await mongoose.connection
      .collection('ledger-heads')
      .updateOne({ round: round.number }, { $set: { lines: 2, codes: 0 } })
  },
  'the file of what was signed last is taken away': async () =>
    rmSync(join(context.dataFolder, 'keys', place, String(round.number), 'ledger')),
}
test.each(Object.entries(tamperings))('nothing more is signed once %s', async (_, tamper) => {
  await castAll(5)
  await publish(minutes(1))
  expect(await lines()).toHaveLength(7)
  await tamper()
  await publish(minutes(2))
  expect(await head()).toMatchObject({ trouble: 'rolled-back' })
  const signed = await vault.ledger.lastSigned(place, round.number)
  await castAll(6, 'later')
  await publish(minutes(60))
  expect(await vault.ledger.lastSigned(place, round.number)).toBe(signed)
})

test('a crash between adding and signing leaves nothing unsigned, with codes and at the seal', async () => {
  const failing: Vault = {
    ...vault,
    ledger: {
      ...vault.ledger,
      keepSigned: async () => {
        throw new Error('the disk is full')
      },
    },
  }
  const failsAt = async (now: Date) => {
    const tools = { now: () => now, portal: new URL(application.origin), vault: () => failing }
    await expect(publishLedger(place, round.number, tools)).rejects.toThrow('full')
  }
  const signed = async () => (await fetched('leaves.txt')).trimEnd().split('\n')
  await castAll(5)
  await failsAt(minutes(1))
  expect((await fetch(address('leaves.txt'))).status).toBe(404)
  await publish(minutes(2))
  expect(await signed()).toEqual(await lines())
  await castAll(6, 'more')
  await failsAt(minutes(30))
  expect(await signed()).toHaveLength(7)
  await publish(minutes(31))
  expect(await signed()).toEqual(await lines())
  expect(await taken()).toHaveLength(11)
  const later = await seal()
  await failsAt(later)
  await publish(later)
  expect(await signed()).toEqual(await lines())
  expect(await head()).toMatchObject({ state: 'sealed', trouble: null })
})

test('tiles that are asked for at once are those of the signed tree', async () => {
  await castAll(300)
  await publish(minutes(1))
  const tiles = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const answer = await fetch(address('tile/0/001.p/46'))
      return Buffer.from(await answer.arrayBuffer()).toString('hex')
    }),
  )
  const last = (await lines()).slice(256).map((line) => createHash('sha256').update(`\0${line}`))
  const expected = last.map((hash) => hash.digest('hex')).join('')
  expect(new Set(tiles)).toEqual(new Set([expected]))
})

test('a witness follows the ledger, and finds a line that was changed', async () => {
  const codes = await castAll(300)
  await publish(minutes(1))
  const first = await witnessed()
  expect(first.said).toContain('302 lines, 300 codes')
  await cast('one-more')
  await publish(await seal())
  const second = await witnessed()
  expect(second.said).toContain('305 lines, 301 codes')
  expect([first.code, second.code]).toEqual([0, 0])
  const kept = readFileSync(join(folder, String(round.number), 'leaves.txt'), 'utf8')
  expect(kept).toContain(`taken|v1|${codes[17]}`)
  // Another history, signed with the portal's own key: whoever kept the first one is not deceived.
  const heads = mongoose.connection.collection('ledger-heads')
  await exchange(5, 9)
  await leafRows().deleteOne({ round: round.number, text: /^sealed/ })
  await heads.updateOne(
    { round: round.number },
    { $set: { publishedAt: null, state: 'open' }, $inc: { lines: -1 } },
  )
  rmSync(join(context.dataFolder, 'keys', place, String(round.number), 'ledger'))
  await publish(await seal())
  expect(await head()).toMatchObject({ state: 'sealed', trouble: null })
  const third = await witnessed()
  expect([third.code, third.said.trim()]).toEqual([
    1,
    expect.stringMatching(/^Line \d+ was changed$/),
  ])
  const left = readdirSync(join(folder, String(round.number)))
  expect(left.filter((file) => file.startsWith('wrong-'))).toHaveLength(1)
})

test('whoever types a code learns whether it was taken, and nothing else', async () => {
  const [code = ''] = await castAll(5)
  const form = `/ky/${place}/account/vote/${round.number}/taken`
  const ask = async (typed: string) =>
    (await newVisitor(application.origin).submit(form, { code: typed })).text
  await publish(minutes(1))
  const grouped = code.match(/.{4}/g)?.join('-') ?? ''
  expect(await ask(grouped.toLowerCase())).toContain(`Ооба: ${grouped} коддуу добуш кабыл алынган`)
  const other = '0000-0000-0000-0000'
  expect(await ask(other)).toContain(`${other} коду тизмеде азырынча жок`)
  expect(await ask('abc')).toContain('Код төрт топтогу он алты тамга менен сандан турат')
  await publish(await seal())
  expect(await ask(other)).toContain(`Жок: ${other} коду тизмеде жок`)
})
