import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { placeId } from '#app/domain/places/place-id.ts'
import { countChange } from '#models/database/change-count.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { changeFacility } from '#models/facilities/facility.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { demoVillages } from '#seed/demo/villages.ts'
import { scaleFacilities } from '#seed/scale/facilities/scale-facilities.ts'
import { startDatabase } from '../../scripts/database/start-database.mjs'
import { type Server, startAshar } from '../pages/servers.ts'

const sizes = [1_000, 10_000, 100_000]
const heights = [6, 8, 10, 12, 13, 14, 15, 16, 17, 18]
const asked = { milliseconds: 50, bytes: 30_000, seenMilliseconds: 2_000 }
/** A screen of an office, in pixels. */
const screen = { width: 1_366, height: 768 }
/** Each view is asked for so often, a little beside itself; the middle of the times counts. */
const times = 9

const named = (size: number) => placeId(`size-${size}`)
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** The part of the earth that a screen shows at a height, a little further east each time. */
function boxAt(zoom: number, turn: number): string {
  const { latitude, longitude } = demoVillages[0]?.centre ?? { latitude: 42.6, longitude: 78.6 }
  const degrees = 360 / (256 * 2 ** zoom)
  const east = longitude + turn * 9 * degrees
  const across = (screen.width / 2) * degrees
  const up = (screen.height / 2) * degrees * Math.cos((latitude * Math.PI) / 180)
  return [east - across, latitude - up, east + across, latitude + up]
    .map((value) => value.toFixed(6))
    .join(',')
}

async function timed<T>(work: () => Promise<T>): Promise<{ took: number; found: T }> {
  const begun = performance.now()
  const found = await work()
  return { took: performance.now() - begun, found }
}

/** Measures each size on the application as production runs it. */
export async function measureMap(build: string, report: (line: string) => void) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'ashar-bench-'))
  const database = await startDatabase({ dataFolder })
  let server: Server | undefined
  try {
    await connect(database.uri)
    await createIndexes()
    for (const size of sizes) await seed(size, report)
    server = await startAshar(build, { databaseUri: database.uri, dataFolder })
    const lines: string[] = []
    let met = true
    for (const size of sizes) {
      report(`measuring ${size}`)
      const measured = await measure(server.origin, size)
      lines.push(...measured.lines)
      met &&= measured.met
    }
    return { table: lines.join('\n'), met }
  } finally {
    await server?.stop()
    await disconnect()
    await database.release()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

async function seed(size: number, report: (line: string) => void) {
  const place = named(size)
  await aMunicipality({ place })
  for (const [index, village] of demoVillages.entries())
    await aVillage({ ...village, place, number: index + 1 })
  report(`seeding ${size}`)
  await scaleFacilities(place, { facilities: size, at: new Date(), report: () => {} })
}

async function measure(origin: string, size: number) {
  const place = named(size)
  const ask = async (path: string) => (await fetch(origin + path)).text()
  const view = (zoom: number, turn: number) =>
    ask(`/data/${place}/facilities/map.json?zoom=${zoom}&box=${boxAt(zoom, turn)}`)
  const list = (words: string) => ask(`/ky/${place}/facilities${words}`)
  const first = await timed(() => list(''))
  const index = await timed(() => view(10, 0))
  const lines = [
    `${size} services: the register read at first in ${first.took.toFixed(0)} ms, joined for the map in ${index.took.toFixed(0)} ms`,
    '  height  marks    ms (most)    bytes  gzip',
  ]
  let met = true
  for (const zoom of heights) {
    const all = []
    for (let turn = 0; turn < times; turn++) all.push(await timed(() => view(zoom, turn)))
    const took = middle(all.map((one) => one.took)) ?? 0
    const most = Math.max(...all.map((one) => one.took))
    const text = all.map(({ found }) => found).sort((a, b) => b.length - a.length)[0] ?? ''
    const bytes = Buffer.byteLength(text)
    const fits = took <= asked.milliseconds && bytes <= asked.bytes
    met &&= fits
    const cells = [
      String(zoom).padStart(8),
      String(JSON.parse(text).marks.length).padStart(6),
      took.toFixed(1).padStart(6),
      `(${most.toFixed(0)})`.padStart(7),
      String(bytes).padStart(8),
      String(gzipSync(text).length).padStart(5),
    ]
    lines.push(`${cells.join(' ')}  ${fits ? 'met' : 'not met'}`)
  }
  for (const words of ['?page=2', '?sort=called&page=3', '?kind=water&page=2']) {
    const { took } = await timed(() => list(words))
    lines.push(`  the list, ${words}: ${took.toFixed(0)} ms`)
  }
  const seen = await changeSeen(place, () => view(18, 0))
  met &&= seen <= asked.seenMilliseconds
  lines.push(`  a change is seen after ${seen.toFixed(0)} ms (at most ${asked.seenMilliseconds})`)
  const after = []
  for (let turn = 0; turn < times; turn++) after.push((await timed(() => view(14, turn))).took)
  lines.push(`  views just after it: ${after.map((took) => took.toFixed(0)).join(', ')} ms`)
  return { lines, met }
}

/** Moves one of the services to where nobody else is, as a command of another process would, and looks until it is seen. */
async function changeSeen(place: string, look: () => Promise<string>): Promise<number> {
  const before = await look()
  await inTransaction(place, async (tx) => {
    const { latitude, longitude } = demoVillages[0]?.centre ?? { latitude: 42.6, longitude: 78.6 }
    const point = { latitude: latitude + 0.0004, longitude: longitude + 0.0004 }
    await changeFacility(tx, { place, number: 1 }, { point })
    await countChange(tx, place)
  })
  const begun = performance.now()
  while ((await look()) === before)
    if (performance.now() - begun > 60_000) throw new Error('the change is not seen')
  return performance.now() - begun
}
