import { randomUUID } from 'node:crypto'
import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import { parseDay } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { carryOutRun } from '#app/services/runs/carry-out-run.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { askCount } from '#app/services/tally/ask-count.server.ts'
import { closeEnvelope } from '#app/services/voting/boxes/envelope.server.ts'
import { openBoxes } from '#app/services/voting/boxes/open-boxes.server.ts'
import { castBallot } from '#app/services/voting/cast-ballot.server.ts'
import { type Vault, vaultIn } from '#app/services/voting/round-keys.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { countBallots, eachBallot } from '#models/voting/ballot.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

const at = new Date('2026-11-25T10:00:00+06:00')
const place = placeId('ak-bulun')
const used: { context?: Context; vault?: Vault } = {}
const vault = () => used.vault ?? vaultIn('')

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
/** What each voter chooses in the end, by the places on the ballot. */
const chosen = { aigul: [0, 2], bermet: [1], cholpon: [0], daniyar: [0, 1] }
beforeEach(async () => {
  round = await anOpenVote({ place, at, rules: { ballot: { kind: 'approval', min: 1, max: 3 } } })
  await cast('aigul', [4])
  for (const [id, places] of Object.entries(chosen)) await cast(id, places)
})

function person(id: string, roles: Person['roles'] = ['resident']): Person {
  const [born, residentSince] = [parseDay('1980-05-01'), parseDay('2010-01-01')]
  return { id, place, name: id, roles, born, village: 2, residentSince, confirmed: true }
}

const numbersAt = (places: readonly number[]) =>
  places.map((one) => round.frozen.projects[one]?.number ?? 0)

async function cast(id: string, places: readonly number[]) {
  const situation: Situation = {
    ...{ person: person(id), place, at, language: 'ky', formKey: randomUUID(), address: '' },
  }
  const choices = numbersAt(places).map(String)
  const command = { round: round.number, rules: round.frozen.hash, choices }
  const taken = await castBallot(situation, { vault: vault(), clock: async () => at }, command)
  if (taken.refused) throw new Error(taken.reason.key)
}

async function counted() {
  const later = new Date(round.calendar.counting.getTime() + 90_000)
  const officer = person('ak-bulun:9', ['election-officer'])
  const situation: Situation = {
    ...{ person: officer, place, at: later, language: 'ky', formKey: null, address: '' },
  }
  const tools = { vault: vault(), clock: async () => later }
  const run = await askCount(situation, tools, round.number)
  if (run.refused) throw new Error(run.reason.key)
  return carryOutRun(run.value, { vault, now: () => later })
}

async function opened() {
  const found: (readonly number[])[] = []
  for await (const { choices } of eachBallot(place, round.number)) found.push(choices)
  return found
}

const boxes = () => mongoose.connection.collection('vote-boxes')
const here = () => ({ place, round: round.number })

test('what is counted is what each voter sent last, ascending by what it chooses and not as it came', async () => {
  expect(await opened()).toEqual([])
  expect(await counted()).toEqual({ state: 'done' })
  const expected = [[0], [0, 1], [0, 2], [1]].map(numbersAt)
  expect(await opened()).toEqual(expected)
  const asItLies = await mongoose.connection.collection('ballots').find(here()).toArray()
  expect(asItLies.map(({ choices }) => choices)).toEqual(expected)
  expect((await readResult(place, round.number))?.ballots).toBe(4)
})

test('a vote is opened twice at once, and after an opening that was broken off, with the same ballots', async () => {
  const keys = await vault().roundKeys(place, round.number)
  const opening = { place, number: round.number, frozen: round.frozen }
  expect(await Promise.all([openBoxes(opening, keys), openBoxes(opening, keys)])).toEqual([
    null,
    null,
  ])
  const first = await opened()
  await mongoose.connection.collection('ballots').deleteOne({ ...here(), rank: 2 })
  expect(await openBoxes(opening, keys)).toBeNull()
  expect(await opened()).toEqual(first)
})

type Tampering = () => Promise<unknown>
async function someBox(skip: number) {
  const box = await boxes().find(here()).sort({ slot: 1 }).skip(skip).limit(1).next()
  if (!box) throw new Error('not that many boxes')
  return box
}

/** Puts what a voter never sent into a box, closed for the right key as only whoever runs the server can. */
async function closedAnew(choices: readonly number[]) {
  const { ballotKey } = await vault().roundKeys(place, round.number)
  const info = `envelope|v1|${place}/${round.number}|${round.frozen.hash}`
  return closeEnvelope(ballotKey, `${choices.join(',')}|2`.padEnd(20), info)
}

const tamperings: readonly (readonly [string, Tampering])[] = [
  [
    'an envelope from elsewhere',
    async () => {
      const envelope = await closedAnew(numbersAt([3]))
      await boxes().updateOne({ _id: (await someBox(0))._id }, { $set: { envelope } })
    },
  ],
  [
    'two envelopes exchanged',
    async () => {
      const [one, other] = [await someBox(0), await someBox(1)]
      await boxes().updateOne({ _id: one._id }, { $set: { envelope: other.envelope } })
      await boxes().updateOne({ _id: other._id }, { $set: { envelope: one.envelope } })
    },
  ],
  [
    'a box copied over another one, with all that stands in it',
    async () => {
      const { seq, envelope, mac } = await someBox(0)
      await boxes().updateOne({ _id: (await someBox(1))._id }, { $set: { seq, envelope, mac } })
    },
  ],
  ['a box taken away', async () => boxes().deleteOne({ _id: (await someBox(2))._id })],
  ['a mark taken away', async () => mongoose.connection.collection('roll-marks').deleteOne(here())],
  [
    'a box made up',
    async () => {
      const copy = { ...(await someBox(0)), _id: randomUUID() as never, slot: 'f'.repeat(64) }
      await boxes().insertOne(copy)
    },
  ],
  [
    'an earlier ballot put back',
    async () => {
      // What lay in the database before the voter sent another one, taken from a backup.
      const { seq, envelope, mac } = earlier
      await boxes().updateOne({ _id: earlier._id }, { $set: { seq, envelope, mac } })
    },
  ],
  [
    'the counter of an envelope raised',
    async () => boxes().updateOne({ _id: (await someBox(0))._id }, { $inc: { seq: 1 } }),
  ],
]

let earlier: Awaited<ReturnType<typeof someBox>>

test.each(tamperings)(
  '%s: found, nothing is counted, and whoever asked is told',
  async (_, tamper) => {
    earlier = await someBox(0)
    await cast(await senderOf(earlier.slot), [2])
    await tamper()
    expect(await counted()).toMatchObject({
      state: 'failed',
      reason: { key: 'boxes-and-fence-differ' },
    })
    expect(await readResult(place, round.number)).toBeNull()
    expect(await countBallots(place, round.number)).toBe(0)
  },
)

async function senderOf(slot: string) {
  const { slotOf } = await vault().roundKeys(place, round.number)
  const found = Object.keys(chosen).find(
    (id) => slotOf?.(`slot|v1|${place}/${round.number}|account|${id}`) === slot,
  )
  if (!found) throw new Error('nobody has this box')
  return found
}
