import { randomUUID } from 'node:crypto'
import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import { parseDay } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import type { Situation } from '#app/services/situation.ts'
import { castBallot } from '#app/services/voting/cast-ballot.server.ts'
import { receiptOf } from '#app/services/voting/receipt-of.server.ts'
import { type Vault, vaultIn } from '#app/services/voting/round-keys.server.ts'
import { turnoutOf } from '#app/services/voting/turnout-of.server.ts'
import { voterTags } from '#app/services/voting/voter-tags.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { countBoxes } from '#models/voting/vote-box.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'
import { choicesIn } from '#tests/support/opened-box.ts'

const at = new Date('2026-11-25T10:00:00+06:00')
const place = placeId('ak-bulun')
const used: { context?: Context; vault?: Vault } = {}

beforeAll(async () => {
  used.context = await newContext()
  used.vault = vaultIn(used.context.dataFolder)
  await createIndexes('moved')
  await aMunicipality({ place })
})
afterAll(async () => {
  if (used.context) await leaveContext(used.context)
})

let round: Awaited<ReturnType<typeof anOpenVote>>
beforeEach(async () => {
  round = await anOpenVote({ place, at, rules: { ballot: { kind: 'approval', min: 1, max: 3 } } })
})

const vault = () => used.vault ?? vaultIn('')
const held = (keys = vault()) => ({ vault: keys, clock: async () => at })
const numbers = () => round.frozen.projects.map(({ number }) => `${number}`)

function resident(id: string): Person {
  const born = parseDay('1980-05-01')
  const residentSince = parseDay('2010-01-01')
  const village = 1
  return { id, place, name: id, roles: ['resident'], born, village, residentSince, confirmed: true }
}

function situation(id: string, formKey: string | null = randomUUID()): Situation {
  return { person: resident(id), place, at, language: 'ky', formKey, address: '' }
}

function cast(id: string, choices: string[], formKey?: string) {
  const command = { round: round.number, rules: round.frozen.hash, choices }
  return castBallot(situation(id, formKey), held(), command)
}

async function tagsOf(id: string) {
  const tags = await voterTags(vault(), round, resident(id))
  if (tags.refused) throw new Error(tags.reason.key)
  return tags.value
}

async function whatStands(id: string) {
  const tags = await tagsOf(id)
  return { choices: await choicesIn(vault(), round, id), receipt: await receiptOf(vault(), tags) }
}

async function counted() {
  const ballots = await countBoxes(place, round.number)
  const { voted } = await turnoutOf(place, round.number)
  return { ballots, voted }
}

test('another choice replaces the ballot and not the receipt, which tells of no second one; an old form sent again does not bring it back', async () => {
  const [a = '', b = ''] = numbers()
  await cast('bermet', [a], 'first-form')
  const first = await whatStands('bermet')
  await cast('bermet', [b], 'second-form')
  const second = await whatStands('bermet')
  expect(second.choices).toEqual([Number(b)])
  expect(second.receipt).toEqual(first.receipt)
  await cast('bermet', [a], 'first-form')
  expect((await whatStands('bermet')).choices).toEqual([Number(b)])
  expect(await counted()).toEqual({ ballots: 1, voted: 1 })
})

test('a form key used by one person does not swallow the ballot of another', async () => {
  const [a = ''] = numbers()
  await cast('cholpon', [a], 'shared-key')
  await cast('daniyar', [a], 'shared-key')
  expect(await counted()).toEqual({ ballots: 2, voted: 2 })
})

test('ballots made from other rules than the frozen ones are not stored', async () => {
  const command = { round: round.number, rules: 'cd'.repeat(32), choices: numbers().slice(0, 1) }
  const outcome = await castBallot(situation('elnura'), held(), command)
  expect(outcome).toMatchObject({
    refused: true,
    kind: 'conflict',
    reason: { key: 'rules-changed' },
  })
  expect(await counted()).toEqual({ ballots: 0, voted: 0 })
})

test('rules that this process keeps are asked of the round again where a ballot is stored', async () => {
  const [a = ''] = numbers()
  await cast('farida', [a])
  const rounds = mongoose.connection.collection('rounds')
  const which = { place, number: round.number }
  await rounds.updateOne(which, { $set: { 'frozen.hash': 'ef'.repeat(32) } })
  const outcome = await cast('gulnara', [a])
  expect(outcome).toMatchObject({ refused: true, reason: { key: 'rules-changed' } })
  expect(await counted()).toEqual({ ballots: 1, voted: 1 })
})

test('a process with other keys takes no ballot, for it could not tell who has voted', async () => {
  const [a = ''] = numbers()
  await cast('gulzat', [a])
  const other = vaultIn(`${used.context?.dataFolder}/other`)
  const command = { round: round.number, rules: round.frozen.hash, choices: [a] }
  const outcome = await castBallot(situation('gulzat'), held(other), command)
  expect(outcome).toMatchObject({ refused: true, reason: { key: 'vote-not-ready' } })
  expect(await counted()).toEqual({ ballots: 1, voted: 1 })
})

test('neither collection, nor the kept forms, nor the acts name the voter or the hour', async () => {
  const [a = ''] = numbers()
  await cast('jyldyz-person', [a], 'form-of-jyldyz')
  const { db } = mongoose.connection
  const kept = []
  for (const name of ['roll-marks', 'vote-boxes', 'sent-forms', 'audit-lines'])
    kept.push(...((await db?.collection(name).find({ place }).toArray()) ?? []))
  const text = JSON.stringify(kept)
  expect(text).not.toContain('jyldyz')
  expect(text).not.toContain(at.toISOString())
  const box = await db?.collection('vote-boxes').findOne({ place, round: round.number })
  expect(Object.keys(box ?? {}).sort()).toEqual(
    ['_id', 'envelope', 'keys', 'mac', 'place', 'round', 'seq', 'slot'].sort(),
  )
  const mark = await db?.collection('roll-marks').findOne({ place, round: round.number })
  expect(Object.keys(mark ?? {}).sort()).toEqual(['_id', 'channel', 'place', 'round', 'tag'].sort())
})

test('a vote writes its box, its mark and the fence, and no id or time in them tells when it came', async () => {
  const [a = '', b = ''] = numbers()
  const before = await written()
  for (const voter of ['aizada', 'baktygul', 'chynara']) await cast(voter, [a])
  await cast('aizada', [b])
  const after = await written()
  const grown = Object.keys(after).filter((name) => after[name] !== before[name])
  expect(grown.sort()).toEqual(['roll-marks', 'round-key-fingerprints', 'vote-boxes'])
  const { db } = mongoose.connection
  for (const name of ['roll-marks', 'vote-boxes']) {
    const rows = (await db?.collection(name).find({ place, round: round.number }).toArray()) ?? []
    expect([name, rows.length]).toEqual([name, 3])
    expect([name, rows.filter(({ _id }) => typeof _id !== 'string')]).toEqual([name, []])
    const dump = JSON.stringify(rows)
    // The database's own ids are 24 hexadecimal signs that begin with the second.
    expect([name, dump.match(/"[0-9a-f]{24}"/g)]).toEqual([name, null])
    expect([name, dump.match(/\d{4}-\d\d-\d\d/g)]).toEqual([name, null])
  }
})

/** How many rows each collection has. */
async function written(): Promise<Record<string, number>> {
  const all = (await mongoose.connection.db?.collections()) ?? []
  const counts = await Promise.all(
    all.map(async (one) => [one.collectionName, await one.countDocuments()]),
  )
  return Object.fromEntries(counts)
}
