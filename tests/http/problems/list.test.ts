import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { type Day, dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { waitsFor } from '#app/domain/problems/listing/listed.ts'
import { columnsOf } from '#app/domain/problems/listing/window.ts'
import type { Problem } from '#app/domain/problems/problem.ts'
import { problemStates } from '#app/domain/problems/state.ts'
import { listProblems } from '#app/services/problems/listing/list-problems.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { readWindows } from '#models/problems/listing/window.server.ts'
import { countFollower, problemsOf, readProblem } from '#models/problems/problem.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProblem } from '#seed/builders/a-problem.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { scaleProblems } from '#seed/scale/problems/scale-problems.ts'
import { runningApplication } from '#tests/support/application.ts'
import { until } from '#tests/support/portal.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const at = new Date()
const today = dayOf(at)
const followed: readonly number[] = [7, 7, 7, 40, 40, 390]
let all: Problem[] = []
let clerk: Visitor

beforeAll(async () => {
  await aMunicipality({ place })
  await aVillage({ place })
  await scaleProblems(place, { problems: 420, at, report: () => {} })
  for (const number of followed)
    await inTransaction(place, async (tx) => {
      const followed = await readProblem(tx, { place, number })
      if (followed) await countFollower(tx, followed)
    })
  all = await problemsOf(place)
  clerk = await signedIn(running.origin, await anAccount({ place, roles: ['clerk'] }))
})

const waits = (one: Problem) => waitsFor(one)
const followers = (one: Problem) => followed.filter((number) => number === one.number).length
const newest = (a: Problem, b: Problem) => b.number - a.number
const byDay = (a: Problem, b: Problem) =>
  (waits(a) ?? '9999').localeCompare(waits(b) ?? '9999') || newest(a, b)

const orders: Record<string, (a: Problem, b: Problem) => number> = {
  '': newest,
  sent: (a, b) => -newest(a, b),
  due: byDay,
  '-followers': (a, b) => followers(b) - followers(a) || newest(a, b),
}
const choices: Record<string, string>[] = [
  {},
  { kind: 'water' },
  { state: 'fixed' },
  { kind: 'water', village: '2', state: 'fixed' },
  { reply: 'overdue' },
]
const fits = (one: Problem, { kind, village, state, reply }: Record<string, string>) =>
  (kind ?? one.kind) === one.kind &&
  Number(village ?? one.village) === one.village &&
  (state ?? one.state) === one.state &&
  (reply !== 'overdue' || (waits(one) ?? '9999') < today)

const cases = choices.flatMap((chosen) => Object.keys(orders).map((sort) => ({ chosen, sort })))

test.each(cases)(
  'the database finds what the whole list holds: $chosen by "$sort"',
  async ({ chosen, sort }) => {
    const expected = all.filter((one) => fits(one, chosen)).sort(orders[sort])
    const found: number[] = []
    for (let page = 1, pages = 1; page <= pages; page++) {
      const list = await listProblems({ place, at }, () => ({ words: '', chosen, sort, page }))
      pages = list.found.pages
      expect(list.found.total).toBe(expected.length)
      found.push(...list.found.rows.map(({ number }) => number))
    }
    expect(found).toEqual(expected.map(({ number }) => number))
  },
)

test('a word finds the reports that everybody reads it in, and kinds that are called so', async () => {
  const said = await aProblem({ place, at, title: 'Мосттун тактайы', words: 'Кыйрап калды' })
  const secret = await aProblem({ place, at, landmark: 'Кыйраганбай, 4', private: true })
  const page = await clerk.ask(`${home}/office/problems?words=кыйра`)
  expect([page.text.includes('Мосттун'), page.html.includes(`/problems/${secret}"`)]).toEqual([
    true,
    false,
  ])
  const own = await clerk.ask(`${home}/office/problems?words=${said}`)
  expect(own.text).toContain('Мосттун')
})

test('a file holds what its page shows, in its order, sent as the database finds it', async () => {
  const csv = await newVisitor(running.origin).ask(`${home}/problems/files/list.csv?kind=water`)
  const water = (await problemsOf(place)).filter(({ kind }) => kind === 'water')
  const numbers = csv.html
    .split('\r\n')
    .slice(1, -1)
    .map((line) => Number(line.split(',')[0]))
  expect(numbers).toEqual(water.map(({ number }) => number))
  const geo = await newVisitor(running.origin).ask(
    `${home}/problems/files/list.geojson?state=fixed`,
  )
  expect(JSON.parse(geo.html).features).toHaveLength(
    all.filter(({ state }) => state === 'fixed').length,
  )
})

test('the map has the open and recent reports of the list, or those chosen, and none that is hidden', async () => {
  const visitor = newVisitor(running.origin)
  const point = { latitude: 42.61, longitude: 78.71 }
  const secret = await aProblem({ place, at, point, private: true })
  const reason = { ground: 'other', reason: 'Жарнама', by: 'a', at } as const
  const gone = await aProblem({ place, at, point, hidden: reason })
  // Written past their commands: pages know them within two seconds.
  await until('the list knows them', async () => {
    const { html } = await visitor.ask(`${home}/problems?kind=water`)
    return html.includes(`/problems/${secret}"`)
  })
  const view = 'zoom=18&box=69,39,81,44'
  type Shown = { at: [number, number]; count: number; places?: { number: number }[] }
  const marks = async (choice: string) => {
    const { text } = await visitor.ask(`/data/${place}/problems/map.json?${view}${choice}`)
    return JSON.parse(text) as { said: string; marks: Shown[] }
  }
  const count = ({ marks: found }: { marks: Shown[] }) =>
    found.reduce((sum, one) => sum + one.count, 0)
  for (const [onMap, asList] of [
    ['', '?shown=now'],
    ['&shown=all&kind=water', '?kind=water'],
    ['&state=fixed&kind=water', '?state=fixed&kind=water'],
  ] as const) {
    const list = await visitor.ask(`${home}/problems${asList}`)
    const twin = await visitor.ask(`${home}/problems/map?${onMap.slice(1)}`)
    const rows = (page: typeof list) => [
      page.document.querySelectorAll('ol.facilities h2 a').map((one) => one.getAttribute('href')),
      page.document.querySelectorAll('main p b').at(-1)?.text,
    ]
    expect([onMap, rows(twin)]).toEqual([onMap, rows(list)])
    const { features } = JSON.parse(
      (await visitor.ask(`${home}/problems/files/list.geojson${asList}`)).text,
    )
    const open = features.filter(
      ({ geometry, properties }: { geometry: unknown; properties: { number: string } }) =>
        geometry && Number(properties.number) !== gone,
    )
    expect(open.length).toBeGreaterThan(0)
    // More than a view draws are joined, and counted all the same.
    expect((await marks(onMap)).said).toContain(` ${open.length} `)
  }
  const here = await visitor.ask(
    `/data/${place}/problems/map.json?zoom=18&box=78.708,42.608,78.712,42.612&shown=all`,
  )
  const near = JSON.parse(here.text) as { marks: Shown[] }
  expect(near.marks.flatMap(({ places = [] }) => places.map(({ number }) => number))).toEqual([
    secret,
  ])
  expect(near.marks[0]?.at).not.toEqual([point.latitude, point.longitude])
  expect(count(near)).toBe(1)
  expect((await visitor.ask(`/data/${place}/problems/map.json`)).status).toBe(400)
  expect((await visitor.ask(`/data/no-such/problems/map.json?${view}`)).status).toBe(404)
})

/** What the windows say, and what they would say if they were made of all reports now. */
async function windowsKept() {
  const { last, kind, kinds, ...kept } = columnsOf(await readWindows(place))
  const reports = await problemsOf(place)
  const now = reports.map((one) => ({
    ...{ number: one.number, kind: one.kind, village: one.village ?? 0, state: one.state },
    ...{ waits: waits(one), followers: followers(one) },
  }))
  const shown = reports.map(({ number }) => ({
    ...{ number, kind: kinds[kind[number] ?? 0], village: kept.village[number] },
    state: problemStates[(kept.state[number] ?? 0) - 1],
    waits: kept.waits[number] ? dayPlus('2000-01-01' as Day, kept.waits[number] ?? 0) : null,
    followers: kept.followers[number],
  }))
  return { last, now, shown }
}

test('the index follows every change, and is made anew where there is none', async () => {
  const number = await aProblem({ place, at })
  await clerk.submit(
    `${home}/office/problems/${number}`,
    { state: 'cannot', text: 'Чыйырчыктар учуп кетти', responsible: '', same: '' },
    'main form[method=post]',
  )
  const { last, now, shown } = await windowsKept()
  expect(last).toBe(number)
  expect(shown).toEqual(now)
  // What the office answered is found too; the words that stood there before are still found.
  const found = await clerk.ask(`${home}/office/problems?words=чыйырчык`)
  expect(found.html).toContain(`/problems/${number}"`)
  // As records were before lists were found by an index.
  for (const name of ['problem-windows', 'problem-words'])
    await mongoose.connection.collection(name).deleteMany({ place })
  const later = new Date(at.getTime() + 60_000)
  const list = await listProblems({ place, at: later }, () => ({
    ...{ words: 'чыйырчык', chosen: {}, sort: '', page: 1 },
  }))
  expect(list.figures.all).toBe((await problemsOf(place)).length)
  expect(list.found.rows.map((one) => one.number)).toEqual([number])
  const again = await windowsKept()
  expect(again.shown).toEqual(again.now.map((one) => ({ ...one, followers: 0 })))
})
