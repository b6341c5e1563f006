import { performance } from 'node:perf_hooks'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import type { Run } from '#app/domain/runs/run.ts'
import { takeInFile } from '#app/services/imports/take-in-file.server.ts'
import { carryOutRun } from '#app/services/runs/carry-out-run.server.ts'
import { stopRun } from '#app/services/runs/stop-run.server.ts'
import { takeUpRuns } from '#app/services/runs/take-up-runs.server.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { personOf } from '#models/accounts/account.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { readImport } from '#models/imports/import.server.ts'
import { writeRows } from '#models/imports/import-rows.server.ts'
import { readRun } from '#models/runs/run.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { asPerson, granted } from '#seed/demo/as-person.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'
import { until } from '#tests/support/portal.ts'

const place = placeId('ak-bulun')
const at = new Date('2026-11-29T10:00:00+06:00')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1_000)
const tools = (now = at) => ({ vault: () => vaultIn(''), now: () => now })
let context: Context
let admin: ReturnType<typeof asPerson>

beforeAll(async () => {
  context = await newContext()
  await createIndexes('moved')
  await aMunicipality({ place })
  admin = asPerson(personOf(await anAccount({ place, roles: ['admin'] })), at)
})
afterAll(() => leaveContext(context))

const line = (at: number) => `41702205${String(at + 1).padStart(6, '0')};Айыл ${at}`
const listOf = (rows: number) =>
  ['СОАТЕ коду;Кыргызча аталышы', ...Array.from({ length: rows }, (_, at) => line(at))].join('\n')

async function sent(rows: number) {
  const file = { name: `${rows}.csv`, bytes: Buffer.from(listOf(rows)) }
  const { number, run } = granted(
    await takeInFile(admin, vaultIn(''), { kind: 'villages', option: '', ...file }),
  )
  if (!run) throw new Error('nothing reads the file')
  return { number, run }
}
const traces = (number: number) =>
  Promise.all(
    ['import-files', 'import-rows'].map((name) =>
      mongoose.connection.collection(name).countDocuments({ place, import: number }),
    ),
  )
const counts = async (number: number) => (await readImport(place, number))?.counts

test('a file whose reading was cut off in the middle is read by another process, from its first row', async () => {
  const { number } = await sent(250)
  const half = { place, import: number, part: 'taken' as const, page: 1, until: later(86_400) }
  await writeRows({ ...half, rows: [] })
  await takeUpRuns(tools())
  expect(await readImport(place, number)).toMatchObject({ state: 'reading' })
  await takeUpRuns(tools(later(31)))
  // 999 codes in a thousand are those of villages: none of these ends in three zeros.
  expect(await counts(number)).toMatchObject({ taken: 250, new: 250, wrong: 0 })
  expect(await traces(number)).toEqual([0, 3])
})

test('a process that was overtaken gives up quietly, and the file is read as if there had been one', async () => {
  const { number, run } = await sent(30_000)
  const [overtaken] = await Promise.all([carryOutRun(run, tools()), takeUpRuns(tools(later(31)))])
  expect(['stopped', 'done']).toContain(overtaken.state)
  expect(await readImport(place, number)).toMatchObject({
    state: 'ready',
    counts: { taken: 29_970 },
  })
  expect(await readRun(place, run.number)).toMatchObject({ state: 'done' })
  expect((await traces(number))[0]).toBe(0)
})

test('the largest drawing is understood beside the pages, which go on', async () => {
  const star = Array.from({ length: 40_000 }, (_, at) => {
    const [angle, radius] = [(at / 40_000) * 2 * Math.PI, at % 2 ? 0.02 : 0.03]
    const round = (degrees: number) => Number(degrees.toFixed(5))
    return [round(78 + radius * Math.cos(angle)), round(42.5 + radius * Math.sin(angle))]
  })
  const drawn = { type: 'Polygon', coordinates: [[...star, star[0]]] }
  const features = Array.from({ length: 14 }, (_, at) => ({
    ...{
      type: 'Feature',
      geometry: drawn,
      properties: { soate: `41702205805${String(at + 1).padStart(2, '0')}0` },
    },
  }))
  for (const [at] of features.entries()) await aVillage({ place, number: at + 1 })
  const bytes = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
  const file = { name: 'villages.geojson', bytes }
  const begun = granted(
    await takeInFile(admin, vaultIn(''), { kind: 'outlines', option: '', ...file }),
  )
  const { number, run } = begun
  if (!run) return expect.fail('nothing reads the file')
  const before = performance.eventLoopUtilization()
  expect(await carryOutRun(run, tools())).toEqual({ state: 'done' })
  expect(await counts(number)).toMatchObject({ taken: 14, wrong: 0 })
  // A twentieth of the time at rest; understood here, it would be all of it.
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.4)
})

async function stopped(run: Run) {
  const ending = carryOutRun(run, tools())
  await until('it is under way', async () => {
    const progress = (await readRun(place, run.number))?.progress
    return progress !== null && progress !== undefined
  })
  granted(await stopRun(admin, run.number))
  return ending
}

test('a reading says how far it is, and one that is stopped leaves nothing of the file', async () => {
  const { number, run } = await sent(119_000)
  expect(await stopped(run)).toEqual({ state: 'stopped' })
  expect(await readImport(place, number)).toBeNull()
  expect(await traces(number)).toEqual([0, 0])
  expect(await readRun(place, run.number)).toMatchObject({ state: 'stopped' })
})
