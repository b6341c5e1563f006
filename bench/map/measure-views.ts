import { gzipSync } from 'node:zlib'
import { type FacilityLine, stateOfLine } from '#app/domain/facilities/pages.ts'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import { wantedRows } from '#app/domain/lists/arrange.ts'
import type { View } from '#app/domain/maps/view.ts'
import { countScores } from '#app/domain/ratings/statistics/score-counts.ts'
import { summaryOf } from '#app/domain/ratings/statistics/summary.ts'
import { type Clusters, clustersOf, countIn, marksIn } from '#app/services/maps/clusters.server.ts'
import { facilityList } from '#app/ui/facilities/facility-list.ts'
import { serviceInWords } from '#app/ui/facilities/map/service-in-words.ts'
import { marksAnswer } from '#app/ui/maps/marks-answer.ts'
import { sayIn } from '#app/ui/say.ts'
import { demoVillages } from '#seed/demo/villages.ts'
import { facilityAt } from '#seed/scale/facilities/facility-at.ts'
import { ratingsAt } from '#seed/scale/facilities/ratings.ts'

const sizes = [1_000, 10_000, 100_000]
const heights = [6, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18]
const asked = { milliseconds: 50, bytes: 30_000 }
/** A screen of an office, in pixels. */
const screen = { width: 1_366, height: 768 }
/** Each view is made so often, a little beside itself; the middle of the times counts. */
const times = 15

const say = sayIn('ky', 'chong-shaar')
const orders = ['', 'called', '-ratings']

function linesOf(size: number, at: Date): FacilityLine[] {
  return Array.from({ length: size }, (_, index): FacilityLine => {
    const facility = facilityAt('chong-shaar', index)
    const kindFacts = shippedKinds.find(({ key }) => key === facility.kind)
    if (!kindFacts) throw new Error(`no kind ${facility.kind}`)
    const ratings = ratingsAt('chong-shaar', facility.number, at)
    const now = ratings.filter(({ quarter }) => quarter === ratings[0]?.quarter)
    const summary = summaryOf(countScores(now.map(({ score }) => score)))
    const villageName = demoVillages[(facility.village ?? 1) - 1]?.name ?? null
    return { ...facility, kindFacts, villageName, summary, trend: 'few' }
  })
}

/** What the screen shows around the first village at a height, a little further east each time. */
function viewAt(zoom: number, turn: number): View {
  const { latitude, longitude } = demoVillages[0]?.centre ?? { latitude: 42.6, longitude: 78.6 }
  const degrees = 360 / (256 * 2 ** zoom)
  const middle = longitude + turn * 9 * degrees
  const across = (screen.width / 2) * degrees
  const up = (screen.height / 2) * degrees * Math.cos((latitude * Math.PI) / 180)
  return { zoom, box: [middle - across, latitude - up, middle + across, latitude + up] }
}

function timed<T>(work: () => T): { took: number; found: T } {
  const begun = performance.now()
  const found = work()
  return { took: performance.now() - begun, found }
}

/** Prints a table a size; false where a view takes longer or has more bytes than is asked. */
export function measureViews(report: (line: string) => void): boolean {
  let met = true
  for (const size of sizes) {
    const lines = linesOf(size, new Date())
    const joined = timed(() =>
      clustersOf(
        lines.map((line) => line.point && { ...line.point, bad: stateOfLine(line) === 'bad' }),
      ),
    )
    report(`${size} services: joined for all heights in ${joined.took.toFixed(0)} ms`)
    const list = timed(() => facilityList(say, lines))
    const sorted = orders.map((sort) => {
      const wanted = { words: '', chosen: { kind: 'water' }, sort, page: 1 }
      const { took } = timed(() => wantedRows(list.found, lines, wanted, 'ky'))
      return `${sort || 'lowest'} ${took.toFixed(0)} ms`
    })
    report(`  one kind chosen and ordered: ${sorted.join(', ')}`)
    report('  height  marks    ms  (most)  bytes   gzip')
    for (const zoom of heights) {
      const row = measureView(lines, joined.found, zoom)
      met &&= row.fits
      report(row.text)
    }
  }
  return met
}

function answerOf(lines: readonly FacilityLine[], clusters: Clusters, view: View): string {
  const marks = marksIn(clusters, view)
  const found = { lines, marks, all: countIn(clusters, view) }
  return JSON.stringify(marksAnswer(say.text.facilityMap, found, serviceInWords(say)))
}

function measureView(lines: readonly FacilityLine[], clusters: Clusters, zoom: number) {
  const all = Array.from({ length: times }, (_, turn) =>
    timed(() => answerOf(lines, clusters, viewAt(zoom, turn))),
  )
  const tookAll = all.map(({ took }) => took).sort((a, b) => a - b)
  const took = tookAll[times >> 1] ?? 0
  const longest = all.map(({ found }) => found).sort((a, b) => b.length - a.length)[0] ?? ''
  const bytes = Buffer.byteLength(longest)
  const fits = took <= asked.milliseconds && bytes <= asked.bytes
  const cells = [
    String(zoom).padStart(8),
    String(JSON.parse(longest).marks.length).padStart(6),
    took.toFixed(1).padStart(5),
    `(${(tookAll.at(-1) ?? 0).toFixed(0)})`.padStart(7),
    String(bytes).padStart(6),
    String(gzipSync(longest).length).padStart(6),
  ]
  return { fits, text: `${cells.join(' ')}  ${fits ? 'met' : 'not met'}` }
}
