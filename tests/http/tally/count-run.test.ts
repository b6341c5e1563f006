import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { carryOutRun } from '#app/services/runs/carry-out-run.server.ts'
import { takeUpRuns } from '#app/services/runs/take-up-runs.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { askCount } from '#app/services/tally/ask-count.server.ts'
import { countOf } from '#app/services/tally/count-of.server.ts'
import { stopCount } from '#app/services/tally/stop-count.server.ts'
import { type Vault, vaultIn } from '#app/services/voting/round-keys.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { endRun, keepRun, readRun, runningOn, takeUpRun } from '#models/runs/run.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { readExplanation } from '#models/tally/result-explanation.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'
import { until } from '#tests/support/portal.ts'

const place = placeId('ak-bulun')
const used: { context?: Context; vault?: Vault } = {}
const vault = () => used.vault ?? vaultIn('')
const held = () => ({ vault: vault(), clock: async () => closed })
let round: Round
let closed: Date

beforeAll(async () => {
  used.context = await newContext()
  used.vault = vaultIn(used.context.dataFolder)
  await createIndexes('moved')
  await aMunicipality({ place })
})
afterAll(async () => {
  if (used.context) await leaveContext(used.context)
})

/** A vote that is over, with nobody's ballot: counted in an instant. */
beforeEach(async () => {
  round = await anOpenVote({ place, at: new Date('2026-11-25T10:00:00+06:00') })
  closed = new Date(round.calendar.counting.getTime() + 120_000)
})

const officer: Person = {
  ...{ id: 'ak-bulun:1', place, name: 'Айгүл', roles: ['election-officer'] },
  ...{ born: null, village: null, residentSince: null, confirmed: true },
}
const by = (person: Person | null, at = closed): Situation => ({
  ...{ person, place, at, language: 'ky', formKey: null, address: '' },
})
const asked = async () => {
  const outcome = await askCount(by(officer), held(), round.number)
  if (outcome.refused) throw new Error(outcome.reason.key)
  return outcome.value
}
const tools = (at = closed) => ({ vault, now: () => at })
const later = (seconds: number) => new Date(closed.getTime() + seconds * 1_000)
const underWay = () => runningOn(countOf(place, round.number))

test('a count is asked for once, carried out, and its result is kept with its steps', async () => {
  const started = await asked()
  const again = await askCount(by(officer), held(), round.number)
  expect(again.refused && again.reason.key).toBe('count-under-way')
  expect(await carryOutRun(started, tools())).toEqual({ state: 'done' })
  const result = await readResult(place, round.number)
  const explanation = await readExplanation(place, round.number)
  expect(explanation).toMatchObject({
    inputs: result?.inputs,
    pots: [{ whatIf: expect.any(Array) }],
  })
  expect(await underWay()).toBeNull()
  expect(await readRun(place, started.number)).toMatchObject({ state: 'done', endedAt: closed })
  const later = await askCount(by(officer), held(), round.number)
  expect(later.refused && later.reason.key).toBe('already-counted')
})

test('an officer stops a count: its worker is told at its next beat, and it can be asked for again', async () => {
  const started = await asked()
  const stopped = await stopCount(by(officer), round.number)
  expect(stopped.refused).toBe(false)
  const beat = { until: closed, progress: null }
  expect(await keepRun(started, beat)).toBe(false)
  await endRun(started, { state: 'stopped' }, closed)
  expect(await readResult(place, round.number)).toBeNull()
  expect(await keepRun(await asked(), beat)).toBe(true)
})

test('only an election officer may stop a count, and only one that runs', async () => {
  const none = await stopCount(by(officer), round.number)
  expect(none.refused && none.reason.key).toBe('no-count-running')
  await asked()
  const clerk = await stopCount(by({ ...officer, roles: ['clerk'] }), round.number)
  expect(clerk.refused && clerk.reason.key).toBe('not-your-role')
})

test('a count whose process was ended in the middle is finished by another, once it has been silent', async () => {
  await asked()
  await takeUpRuns(tools())
  expect(await readResult(place, round.number)).toBeNull()
  await takeUpRuns(tools(later(31)))
  expect(await readResult(place, round.number)).not.toBeNull()
  await until('the run is over', async () => (await underWay()) === null)
})

test('a count that three processes did not survive is given up, said to have failed, and can be asked for anew', async () => {
  const started = await asked()
  await mongoose.connection
    .collection('runs')
    .updateOne({ place, number: started.number }, { $set: { begun: 3 } })
  await takeUpRuns(tools(later(31)))
  expect(await readRun(place, started.number)).toMatchObject({
    state: 'failed',
    reason: { key: 'run-failed' },
  })
  expect(await readResult(place, round.number)).toBeNull()
  expect((await asked()).number).not.toBe(started.number)
})

test('a worker whose count was taken up by another hears it at its next beat and ends nothing', async () => {
  const silent = await asked()
  // Others of this file were never carried out either.
  const taken = async () => takeUpRun(later(31), 'another', later(61))
  await until('it is taken up', async () => (await taken())?.number === silent.number)
  expect(await keepRun(silent, { until: later(61), progress: null })).toBe(false)
  await endRun(silent, { state: 'stopped' }, later(32))
  expect(await underWay()).toMatchObject({ worker: 'another', state: 'running', begun: 2 })
})

test('a round whose tie seed is not the one promised before the vote is not counted', async () => {
  const rounds = mongoose.connection.collection('rounds')
  const promise = (tieSeedHash: string) =>
    rounds.updateOne(
      { place, number: round.number },
      { $set: { 'frozen.tieSeedHash': tieSeedHash } },
    )
  await promise('f'.repeat(64))
  const refused = await askCount(by(officer), held(), round.number)
  expect(refused.refused && refused.reason.key).toBe('tie-seed-differs')
  await promise(sha256((await vault().roundKeys(place, round.number)).tieSeed))
  expect((await askCount(by(officer), held(), round.number)).refused).toBe(false)
})
