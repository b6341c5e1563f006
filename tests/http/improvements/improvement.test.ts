import { beforeAll, expect, test } from 'vitest'
import { type Day, dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { escalateImprovements } from '#app/services/improvements/escalate-improvements.server.ts'
import { readImprovement } from '#models/improvements/improvement.server.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aScoreCard } from '#seed/builders/a-scorecard.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anImprovement } from '#seed/builders/an-improvement.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const now = new Date()
const today = dayOf(now)
const main = 'main form[method=post]'
let facility = 0
let card = 0
let overdue = 0
let clerk: Visitor
let monitor: Visitor
let admin: Visitor

type Roles = readonly ('monitor' | 'clerk' | 'admin' | 'resident')[]
const session = async (roles: Roles, at = place) =>
  sessionOf(running.context, running.origin, await anAccount({ place: at, roles }))

beforeAll(async () => {
  await aMunicipality({ place })
  await aMunicipality({ place: placeId('jeti-oguz') })
  await aVillage({ place })
  facility = await aFacility({ place })
  card = await aScoreCard({ place, facility, at: now })
  overdue = await anImprovement({
    ...{ place, facility, at: new Date(now.getTime() - 60 * 86_400_000) },
    ...{ title: 'Экинчи сордургуч', due: dayPlus(today, -12) },
  })
  clerk = await session(['clerk'])
  monitor = await session(['monitor'])
  admin = await session(['admin'])
})

const ask = (path: string) => newVisitor(running.origin).ask(path)
const recheck = (number: number) => `${home}/account/improvements/${number}`
const office = (number: number) => `${home}/office/improvements/${number}`
const stateOf = async (number: number) => (await readImprovement(null, { place, number }))?.state
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('what a meeting agreed goes its way in public, until somebody else has looked', async () => {
  const plan = `${home}/office/facilities/${facility}/improvement`
  const open = await clerk.ask(`${plan}?from=${encodeURIComponent(`scorecard/${card}`)}`)
  expect(open.html).toMatch(new RegExp(`<option[^>]* value="scorecard/${card}"[^>]* selected`))
  const agreed = { title: 'Түтүк алмаштыруу', text: 'Чогулушта макулдашылды', side: 'provider' }
  const past = await clerk.submit(plan, { ...agreed, due: dayPlus(today, -1) }, main)
  expect([past.status, past.html.includes('due-fault')]).toEqual([422, true])
  const fields = { ...agreed, due: dayPlus(today, 5), from: `scorecard/${card}` }
  const kept = await clerk.submit(plan, fields, main)
  const number = Number(kept.url.split('/').at(-1))
  for (const page of [`facilities/${facility}`, `scorecards/${card}`, 'improvements']) {
    const { text } = await ask(`${home}/${page}`)
    expect([page, text.includes('Түтүк алмаштыруу')]).toEqual([page, true])
  }
  expect((await clerk.ask(`${home}/office`)).text).toContain('Макулдашылган иш')
  // Before it is said to be done there is nothing to look at.
  expect((await monitor.ask(recheck(number))).status).toBe(409)
  const photo = new File([pixel], 'done.png', { type: 'image/png' })
  const step = { state: 'done', text: 'Түтүк алмаштырылды' }
  const said = await clerk.submit(office(number), { ...step, file: photo }, main)
  expect(said.text).toContain('аткарылды дешти')
  // Never the one who said so.
  const own = await clerk.post(recheck(number), { state: 'holds', text: 'Өзүм көрдүм' })
  expect([own.status, await stateOf(number)]).toEqual([403, 'done'])
  expect((await monitor.ask(`${home}/account/visits`)).text).toContain('Түтүк алмаштыруу')
  const found = { state: 'reopened', text: 'Дагы агып жатат' }
  const page = await monitor.submit(recheck(number), found, main)
  for (const words of ['кайра ачылды', 'Дагы агып жатат', 'байкоочу'])
    expect(page.text).toContain(words)
  expect(page.html).toContain('/files/')
  await clerk.submit(office(number), { state: 'done', text: 'Кайра ширетилди' }, main)
  const other = await session(['clerk'])
  await other.submit(recheck(number), { state: 'holds', text: 'Көрдүм, кургак' }, main)
  expect(await stateOf(number)).toBe('holds')
  // The end of it: nothing more is said, and nobody is told of its steps by name.
  const after = await clerk.post(office(number), {
    ...{ state: 'in-progress', text: 'Дагы бир жолу', seen: '5' },
  })
  expect(after.status).toBe(409)
  expect(await linesOfActs(place, ['improvement-rechecked'])).toHaveLength(2)
  const csv = await ask(`${home}/improvements/files/list.csv`)
  expect(csv.html).toContain('Көрдүм, кургак')
})

const letters = async () =>
  (await ask(`${home}/outbox`)).text.split('мөөнөтүндө аткарылган жок').length - 1
const morning = (on: Day) => instantOf(on, '09:00')

test('what is overdue is public, told to those who lead once, and lies on their desk', async () => {
  for (const path of [`improvements/${overdue}`, `facilities/${facility}`])
    expect((await ask(`${home}/${path}`)).text).toContain('12 күн кечикти')
  const before = await letters()
  await escalateImprovements(instantOf(today, '06:00'))
  expect(await letters()).toBe(before)
  const tomorrow = morning(dayPlus(today, 1))
  await Promise.all([escalateImprovements(tomorrow), escalateImprovements(tomorrow)])
  await escalateImprovements(morning(dayPlus(today, 45)))
  expect(await letters()).toBe(before + 1)
  expect(await linesOfActs(place, ['improvement-escalated'])).toHaveLength(1)
  // Nobody has looked for two months; the admin’s own look does not count for the owner’s.
  const neglected = 'Мөөнөтү өттү, эч ким ачпайт'
  expect((await admin.ask(`${home}/office`)).text).toContain(neglected)
  await admin.ask(office(overdue))
  expect((await admin.ask(`${home}/office`)).text).toContain(neglected)
  await clerk.ask(office(overdue))
  const desk = (await admin.ask(`${home}/office`)).text
  expect([desk.includes(neglected), desk.includes('Мөөнөтү өткөн иш')]).toEqual([false, true])
})

test('only the office of this municipality plans and changes, and monitors only look', async () => {
  const number = await anImprovement({ place, facility, at: now })
  const step = { state: 'done', text: 'Кылынды дейли', seen: '1' }
  const foreign = await session(['clerk', 'monitor'], placeId('jeti-oguz'))
  for (const who of [monitor, admin, await session(['resident']), foreign]) {
    const answer = await who.post(office(number), step)
    expect([
      answer.status === 403 || answer.url.includes('sign-in'),
      await stateOf(number),
    ]).toEqual([...[true, 'planned']])
  }
  const done = await anImprovement({ place, facility, at: now, state: 'done' })
  for (const who of [await session(['resident']), foreign])
    await who.post(recheck(done), { state: 'holds', text: 'Көрдүм' })
  expect(await stateOf(done)).toBe('done')
})

test('what is withdrawn says why in public, is owed no more, and is in the feed of its plan', async () => {
  const title = 'Шыкка муздаткыч'
  const number = await anImprovement({ place, facility, at: now, title, due: dayPlus(today, -3) })
  const other = await aFacility({ place, kind: 'waste' })
  await anImprovement({ place, facility: other, at: now, title: 'Челек коюу' })
  const path = office(number)
  const silent = await clerk.submit(path, { state: 'withdrawn', text: '' }, main)
  expect([silent.status, await stateOf(number)]).toEqual([422, 'planned'])
  expect((await clerk.ask(`${home}/office`)).text).toContain(title)
  await clerk.submit(path, { state: 'withdrawn', text: 'Имарат жабылды' }, main)
  const page = await ask(`${home}/improvements/${number}`)
  for (const words of ['алынып салынды', 'Имарат жабылды', 'аткарылган болуп эсептелбейт'])
    expect(page.text).toContain(words)
  expect(page.text).not.toContain('күн кечикти')
  for (const who of [clerk, admin])
    expect((await who.ask(`${home}/office`)).text).not.toContain(title)
  // Nothing is said of it any more, and nobody can look again at what was not done.
  const after = { state: 'done', text: 'Кылынды', seen: '2' }
  expect((await clerk.post(path, after)).status).toBe(409)
  expect((await monitor.ask(recheck(number))).status).toBe(409)
  expect(await linesOfActs(place, ['improvement-withdrawn'])).toHaveLength(1)
  const feed = `/data/${place}/improvements/ky.atom`
  expect((await ask(`${home}/improvements`)).html).toContain(`href="${feed}"`)
  const plan = `${feed}?facility=${facility}`
  expect((await ask(`${home}/facilities/${facility}`)).html).toContain(plan)
  const all = (await ask(feed)).html
  const ofOne = (await ask(plan)).html
  expect([all.includes('Челек коюу'), ofOne.includes('Челек коюу')]).toEqual([true, false])
  expect(ofOne).toContain(`<title>${title}: алынып салынды</title>`)
  expect(ofOne).toContain('Имарат жабылды')
  expect((await ask('/data/no-such/improvements/ky.atom')).status).toBe(404)
})

test('of two looks at once one stands', async () => {
  const number = await anImprovement({ place, facility, at: now, state: 'done' })
  const found = (state: string) => monitor.post(recheck(number), { state, text: 'Көрдүм' })
  const answers = await Promise.all([found('holds'), found('reopened')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await readImprovement(null, { place, number }))?.steps).toHaveLength(3)
})

test('a step is written after those that were seen', async () => {
  const number = await anImprovement({ place, facility, at: now })
  const path = office(number)
  const second = await clerk.ask(path)
  await clerk.submit(path, { state: 'in-progress', text: 'Түтүк алынды' }, main)
  const said = { state: 'done', text: 'Түтүк алмаштырылды' }
  const late = await clerk.submitOn(second, said, main)
  expect([late.status, late.text.includes('Түтүк алынды')]).toEqual([409, true])
  expect(await stateOf(number)).toBe('in-progress')
  // It is seen now, and what was typed is still there.
  const again = await clerk.submitOn(late, { state: 'done' }, main)
  expect([again.status, await stateOf(number)]).toEqual([200, 'done'])
})
