import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import { parseDay } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { carryOutRun } from '#app/services/runs/carry-out-run.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { askCount } from '#app/services/tally/ask-count.server.ts'
import { carryOutCount } from '#app/services/tally/carry-out-count.server.ts'
import { countOf } from '#app/services/tally/count-of.server.ts'
import type { CloseClock } from '#app/services/voting/ballot-box.ts'
import { castBallot } from '#app/services/voting/cast-ballot.server.ts'
import { type Vault, vaultIn } from '#app/services/voting/round-keys.server.ts'
import { isSealed, sealVote } from '#app/services/voting/seal-vote.server.ts'
import { turnoutOf } from '#app/services/voting/turnout-of.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { fenceParts, openParts, sealParts } from '#models/voting/fence.server.ts'
import { countBoxes } from '#models/voting/vote-box.server.ts'
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
beforeEach(async () => {
  round = await anOpenVote({ place, at, rules: { ballot: { kind: 'approval', min: 1, max: 3 } } })
})

/** Seconds after the close. */
const after = (seconds: number) => new Date(round.calendar.counting.getTime() + seconds * 1_000)
const saying = (instant: Date): CloseClock => {
  return async () => instant
}

function person(id: string, roles: Person['roles'] = ['resident']): Person {
  const born = parseDay('1980-05-01')
  const residentSince = parseDay('2010-01-01')
  return { id, place, name: id, roles, born, village: 2, residentSince, confirmed: true }
}

/** `at` is what the process takes for now; a close is not told by it. */
function cast(id: string, clock: CloseClock, at = after(-3_600)) {
  const situation: Situation = {
    ...{ person: person(id), place, at, language: 'ky', formKey: randomUUID(), address: '' },
  }
  const choices = [`${round.frozen.projects[0]?.number}`]
  const command = { round: round.number, rules: round.frozen.hash, choices }
  return castBallot(situation, { vault: vault(), clock }, command)
}

async function standing() {
  const { voted } = await turnoutOf(place, round.number)
  const ballots = await countBoxes(place, round.number)
  const marks = await mongoose.connection
    .collection('roll-marks')
    .countDocuments({ place, round: round.number })
  return { voted, ballots, marks }
}

const askedAndCounted = async (clock: CloseClock) => {
  const officer = person('ak-bulun:9', ['election-officer'])
  const started = await askCount(
    { person: officer, place, at: after(90), language: 'ky', formKey: null, address: '' },
    { vault: vault(), clock },
    round.number,
  )
  if (started.refused) return started.reason.key
  await carryOutRun(started.value, { vault, now: () => after(90) })
  return (await readResult(place, round.number))?.ballots
}

test('a ballot is in time by the clock of the database, whatever the clock of the process says', async () => {
  expect((await cast('late', saying(after(1)), after(-60))).refused).toBe(true)
  expect((await cast('in-time', saying(after(-1)), after(60))).refused).toBe(false)
  expect(await standing()).toEqual({ voted: 1, ballots: 1, marks: 1 })
})

test('the instant is taken where the ballot is stored: one that waited past the close is not', async () => {
  let closed = false
  let second: ReturnType<typeof cast> | undefined
  // Forms of one person are stored one after the other; the vote closes while the first is being stored.
  const first = await cast('slow', async () => {
    second ??= cast('slow', async () => after(closed ? 1 : -1))
    await pause(200)
    closed = true
    return after(-1)
  })
  expect(first.refused).toBe(false)
  expect(await second).toMatchObject({ refused: true, reason: { key: 'not-in-this-phase' } })
  expect(await standing()).toEqual({ voted: 1, ballots: 1, marks: 1 })
})

/** Closes the vote as another process does it: past the queue in which this one's transactions wait for each other. */
async function sealedElsewhere(parts = fenceParts) {
  const begun = { $set: { seal: { begunAt: after(31), doneAt: null } } }
  const rounds = mongoose.connection.collection('rounds')
  await rounds.updateOne({ place, number: round.number }, begun)
  const open = (await openParts(place, round.number)).slice(0, parts)
  await mongoose.connection.transaction((tx) => sealParts(tx, place, round.number, open))
}

test('a cast held open across the seal is refused, and nothing of it is stored', async () => {
  await cast('before', saying(after(-10)))
  let asked = 0
  const outcome = await cast('held', async () => {
    // It is asked inside the transaction that stores, and once more where that one was undone.
    if (++asked === 1) await sealedElsewhere()
    return after(-1)
  })
  expect(asked).toBeGreaterThan(1)
  expect(outcome.refused && outcome.reason.key).toBe('vote-closed')
  expect(await standing()).toEqual({ voted: 1, ballots: 1, marks: 1 })
  expect(await askedAndCounted(saying(after(90)))).toBe(1)
})

test('nothing is sealed or counted until thirty seconds after the close', async () => {
  await cast('aigul', saying(after(-10)))
  expect(await sealVote(place, round.number, saying(after(29)))).toBe(false)
  expect(await askedAndCounted(saying(after(29)))).toBe('ballots-arriving')
  expect(await openParts(place, round.number)).toHaveLength(fenceParts)
  expect(await askedAndCounted(saying(after(30)))).toBe(1)
  expect((await readRound(place, round.number))?.seal?.doneAt).toEqual(after(30))
})

test('a process that ended while it sealed leaves rows open, and the next one seals them before anything is counted', async () => {
  await cast('aigul', saying(after(-10)))
  await sealedElsewhere(100)
  const asked = { ...countOf(place, round.number), askedBy: 'ak-bulun:9' }
  const watch = { signal: new AbortController().signal, progress: () => {} }
  const count = carryOutCount(asked, { vault, now: () => after(90) }, watch)
  await expect(count).rejects.toThrow(/sealed/)
  await sealVote(place, round.number, saying(after(60)))
  expect(await isSealed(place, round.number)).toBe(true)
  expect(await askedAndCounted(saying(after(90)))).toBe(1)
})

test('the turnout counts each person once, and by their village', async () => {
  await cast('aigul', saying(after(-20)))
  await cast('bermet', saying(after(-20)))
  const other = [`${round.frozen.projects[1]?.number}`]
  const again: Situation = {
    ...{ person: person('aigul'), place, at, language: 'ky', formKey: null, address: '' },
  }
  const command = { round: round.number, rules: round.frozen.hash, choices: other }
  await castBallot(again, { vault: vault(), clock: saying(after(-5)) }, command)
  expect(await standing()).toEqual({ voted: 2, ballots: 2, marks: 2 })
  const rows = await mongoose.connection
    .collection('vote-fences')
    .find({ place, round: round.number })
    .toArray()
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + of(row), 0)
  expect(sum(({ casts }) => casts)).toBe(3)
  expect(sum(({ villages }) => villages[2] ?? 0)).toBe(2)
})
