import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { scoreCardsAt } from '#models/scorecards/scorecard.server.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aScoreCard } from '#seed/builders/a-scorecard.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const today = dayOf(new Date())
const main = 'main form[method=post]'
let facility = 0
let monitor: Visitor
let clerk: Visitor

const session = async (roles: readonly ('monitor' | 'clerk' | 'resident')[], at = place) =>
  sessionOf(running.context, running.origin, await anAccount({ place: at, roles }))

beforeAll(async () => {
  await aMunicipality({ place })
  await aMunicipality({ place: placeId('jeti-oguz') })
  await aVillage({ place })
  facility = await aFacility({ place })
  monitor = await session(['monitor'])
  clerk = await session(['clerk'])
})

const form = () => `${home}/account/facilities/${facility}/scorecard`
const ask = (path: string) => newVisitor(running.origin).ask(path)
const meeting = {
  ...{ on: today, where: 'Клуб', led: 'Айыл башчысы', came: '25', women: '13' },
  ...{ 'people-women': '13', 'score-women-pressure': '1', 'score-women-repair': '2' },
  ...{ 'people-men': '8', 'score-men-pressure': '2', 'people-elders': '4' },
  ...{ 'score-elders-pressure': '5', 'own-pressure': '4', 'own-repair': '3' },
  ...{ 'what-0': 'Суу, күнүнө', 'standard-0': '18 саат', 'actual-0': '8 саат' },
}

test('a meeting is entered without scripts, read by everybody, and never mixed with ratings', async () => {
  await aScoreCard({ place, facility, at: instantOf(dayPlus(today, -180), '10:00') })
  const wrong = await monitor.submit(
    form(),
    { ...meeting, 'score-men-pressure': '6', 'people-men': '20' },
    main,
  )
  expect([wrong.status, wrong.html.includes('score-men-pressure-fault')]).toEqual([422, true])
  const sent = await monitor.submit(form(), meeting, main)
  expect(sent.text).toContain('Басымы: топтордун эң төмөн баасы 1, кызмат көрсөтүүчү өзүнө 4 койду')
  for (const said of ['Клуб', '8 саат', '60тан улуулар: 4 киши келди', 'аялдар, 13 киши'])
    expect(sent.text).toContain(said)
  // Of the four nothing is published, in no page and no file.
  expect(sent.html).not.toContain('◆ 5')
  const csv = await ask(`${home}/scorecards/files/list.csv`)
  expect(csv.html).toContain('Басымы: аялдар 1, эркектер 2')
  expect(csv.html).not.toContain('60тан улуулар 5')
  expect(csv.html).toContain('60тан улуулар 4 (өтө аз)')
  const page = await ask(`${home}/facilities/${facility}`)
  expect(page.text).toContain('Баалоо карточкасы')
  // The round before stands beside, and what residents say of it stays nothing.
  expect(page.text).toContain('● 1 ■ 2 ┃ 4')
  expect(page.text).toContain('Баалар өтө аз')
  const [last, first] = await scoreCardsAt(place, facility)
  const board = await ask(`${home}/scorecards/${last?.number}/paper`)
  expect(board.text).toContain('Баалоо карточкасынын жыйынтыгы')
  expect((await ask(`${home}/facilities/${facility}/sheet`)).text).toContain('Жооптуу')
  expect(first?.on).toBe(dayPlus(today, -180))
  expect(await linesOfActs(place, ['scorecard-entered'])).toHaveLength(1)
})

test('what was entered wrongly is corrected, and the page says so', async () => {
  const [last] = await scoreCardsAt(place, facility)
  const path = `${home}/account/scorecards/${last?.number}`
  const open = await clerk.ask(path)
  expect(open.html).toContain('value="Клуб"')
  const kept = await clerk.submit(path, { 'score-women-repair': '4' }, main)
  expect(kept.text).toContain('Карточка кийин оңдолгон')
  expect((await scoreCardsAt(place, facility))[0]?.groups.women?.scores).toEqual({
    ...{ pressure: 1, repair: 4 },
  })
  expect(await linesOfActs(place, ['scorecard-corrected'])).toHaveLength(1)
})

test('only the clerk and monitors of this municipality enter one', async () => {
  const before = (await scoreCardsAt(place, facility)).length
  const fields = { ...meeting, on: dayPlus(today, -3) }
  const resident = await session([])
  expect((await resident.post(form(), fields)).status).toBe(403)
  const foreign = await session(['monitor', 'clerk'], placeId('jeti-oguz'))
  const refused = await foreign.post(form(), fields)
  expect(refused.status === 403 || refused.url.includes('sign-in')).toBe(true)
  await newVisitor(running.origin).post(form(), fields)
  expect(await scoreCardsAt(place, facility)).toHaveLength(before)
})

const enteredTogether = async (on: string) => {
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      (at % 2 ? monitor : clerk).post(form(), { ...meeting, on, words: `${at}` }),
    ),
  )
  return all.map(({ status }) => status)
}
const ofDay = async (on: string) =>
  (await scoreCardsAt(place, facility)).filter((card) => card.on === on).length

test('a meeting that two enter at once is one card; without the index it is many', async () => {
  const on = dayPlus(today, -10)
  const statuses = await enteredTogether(on)
  expect([await ofDay(on), statuses.filter((status) => status === 409).length]).toEqual([1, 7])
  const cards = mongoose.connection.collection('scorecards')
  await cards.dropIndex('place_1_facility_1_on_1')
  const later = dayPlus(today, -11)
  await enteredTogether(later)
  expect(await ofDay(later)).toBeGreaterThan(1)
})
