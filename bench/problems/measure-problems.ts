import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { placeId } from '#app/domain/places/place-id.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { demoVillages } from '#seed/demo/villages.ts'
import { scaleProblems } from '#seed/scale/problems/scale-problems.ts'
import { withContext } from '../pages/context.ts'
import { startKeepingNothing } from '../pages/servers.ts'

type Report = (line: string) => void

const place = placeId('chong-shaar')
const home = `/ky/${place}/problems`
const asked = 50
/** Each page is asked for so often; the middle of the times counts. */
const times = 9

const pages = {
  newest: '',
  'last page': '?page=99999',
  'page in the middle': '?page=1700',
  'one kind': '?kind=water',
  'one kind, one village': '?kind=water&village=2',
  'one kind, fixed': '?kind=water&state=fixed',
  open: '?state=open',
  overdue: '?reply=overdue',
  'overdue, by day': '?reply=overdue&sort=due',
  'by day': '?sort=due',
  'most followed': '?sort=-followers',
  'a word': '?words=чуңкур',
} as const

async function seed(databaseUri: string, size: number, report: Report) {
  const begun = performance.now()
  await connect(databaseUri)
  const name = { ky: 'Чоң шаар', ru: 'Большой город', en: 'Large city' }
  await aMunicipality({ place, name, soate: '41702299000000' })
  for (const [index, village] of demoVillages.entries())
    await aVillage({ ...village, place, soate: `417022990000${index + 1}0`, number: index + 1 })
  await scaleProblems(place, { problems: size, at: new Date(), report: () => {} })
  await disconnect()
  report(`${size} reports written in ${((performance.now() - begun) / 1_000).toFixed(0)} s`)
}

/** Waits, a minute at most, until a page is answered at once again: what the database was asked before may still run. */
async function rested(url: string): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    const { took, status } = await timed(url)
    if (status === 200 && took < 500) return
    await pause(1_000)
  }
}

async function timed(url: string): Promise<{ took: number; bytes: number; status: number }> {
  const begun = performance.now()
  const answer = await fetch(url)
  let bytes = 0
  for await (const piece of answer.body ?? []) bytes += piece.length
  return { took: performance.now() - begun, bytes, status: answer.status }
}

/** Megabytes that the server has in memory; null where the system does not tell. */
async function memoryOf(process: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '')
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(status)
  return found ? Math.round(Number(found[1]) / 1_024) : null
}

/** Prints a line a page and a file; false where a page takes longer than is asked. */
export function measureProblems(build: string, size: number, report: Report): Promise<boolean> {
  return withContext({ scale: false, report }, async (context) => {
    await seed(context.databaseUri, size, report)
    const server = await startKeepingNothing(build, context)
    try {
      let met = true
      report('page                          ms  (most)  bytes')
      for (const [name, query] of Object.entries(pages)) {
        await rested(server.origin + home)
        const all = []
        for (let turn = 0; turn < times; turn++) all.push(await timed(server.origin + home + query))
        const took = all.map((one) => one.took).sort((a, b) => a - b)
        const middle = took[times >> 1] ?? 0
        const failed = all.filter(({ status }) => status !== 200).length
        const fits = middle <= asked && failed === 0
        met &&= fits
        const cells = [name.padEnd(26), middle.toFixed(0).padStart(5)]
        const more = `(${(took.at(-1) ?? 0).toFixed(0)})`.padStart(8)
        report(
          `${cells.join(' ')}${more}${String(all[0]?.bytes).padStart(7)}  ${fits ? 'met' : failed > 0 ? `refused ${failed} of ${times}` : 'not met'}`,
        )
      }
      for (const file of ['list.csv', 'list.geojson', 'list.xlsx']) {
        await rested(server.origin + home)
        const before = await memoryOf(server.process.pid)
        const { took, bytes, status } = await timed(`${server.origin}${home}/files/${file}`)
        const after = await memoryOf(server.process.pid)
        report(
          `${file}: ${status}, ${took.toFixed(0)} ms, ${bytes} bytes, server's memory ${before} MB before, ${after} MB after`,
        )
      }
      return met
    } finally {
      await server.stop()
    }
  })
}
