import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { quarterOf } from '#app/domain/ratings/quarter.ts'
import type { Rating } from '#app/domain/ratings/rating.ts'
import { askReplies } from '#app/services/ratings/ask-replies.server.ts'
import type { Account } from '#models/accounts/account.server.ts'
import { putRating, ratingsOf } from '#models/ratings/rating.server.ts'
import { repliesAbout } from '#models/ratings/reply.server.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { hasRun } from '#tests/support/has-run.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const today = dayOf(new Date())
const quarter = quarterOf(today)
const main = 'main form[method=post]'
let facility = 0
let meeting = 0
let written = 0
let clerk: Visitor

beforeAll(async () => {
  await aMunicipality({ place })
  await aMunicipality({ place: placeId('jeti-oguz') })
  await aVillage({ place })
  facility = await aFacility({ place })
  meeting = await aFacility({ place, landmark: 'жыйын өткөн жерде' })
  written = await aFacility({ place, kind: 'lighting' })
  clerk = await signedIn(running.origin, await anAccount({ place, roles: ['clerk'] }))
})

const form = () => `${home}/account/facilities/${facility}/rate`
const kept = () => ratingsOf(null, { place, facility, quarter })
const ask = (path: string) => newVisitor(running.origin).ask(path)
const session = (account: Account) => sessionOf(running.context, running.origin, account)
const rate = async (fields: Record<string, string>) => {
  const visitor = await session(await anAccount({ place }))
  return visitor.post(form(), { used: today, ...fields })
}

test('a resident rates what they used, and the last word of a quarter is the one that counts', async () => {
  const account = await anAccount({ place })
  const resident = await session(account)
  const empty = await resident.submit(form(), {}, main)
  expect([empty.status, empty.text.includes('1ден 5ке чейин баа тандаңыз')]).toEqual([422, true])
  const late = await resident.submit(form(), { score: '2', used: dayPlus(today, 1) }, main)
  expect([late.status, late.text.includes('Бүгүндөн кеч болбойт')]).toEqual([422, true])
  const first = { score: '4', 'asked-pressure': '5', words: 'Жакшы' }
  const sent = await resident.submit(form(), first, main)
  expect(sent.text).toContain('Бааңыз кабыл алынды')
  const changed = await resident.submit(form(), { score: '1', words: 'Суу жок' }, main)
  expect(changed.text).toContain('Бул чейректе сиз баалагансыз')
  const all = await kept()
  expect(all).toHaveLength(1)
  expect(all[0]).toMatchObject({
    ...{ account: `${place}:${account.number}`, score: 1, words: 'Суу жок' },
    ...{ answers: { pressure: 5 }, age: '29-59' },
  })
  expect(await linesOfActs(place, ['facility-rated'])).toHaveLength(2)
})

test('nobody rates for another, and another municipality is refused', async () => {
  const stranger = await session(await anAccount({ place: placeId('jeti-oguz') }))
  const before = (await kept()).length
  const foreign = await stranger.post(form(), { score: '5', used: today })
  expect(foreign.status === 403 || foreign.url.includes('sign-in')).toBe(true)
  await newVisitor(running.origin).post(form(), { score: '5', used: today })
  expect(await kept()).toHaveLength(before)
  // Whoever names somebody else's account in the form rates as themselves.
  const account = await anAccount({ place })
  await (await session(account)).post(form(), { score: '3', used: today, account: `${place}:1` })
  expect((await kept()).map((one) => one.account)).toContain(`${place}:${account.number}`)
})

test('under five ratings the page says how many and no mean; from five on an interval, and the provider is asked', async () => {
  const page = () => ask(`${home}/facilities/${facility}`)
  const few = await page()
  expect(few.text).toContain('Баалар өтө аз')
  expect(few.document.querySelector('.reach')).toBeNull()
  expect(few.text).toContain('Суу жок')
  for (let at = 0; at < 8; at++) await rate({ score: '1', words: at === 0 ? 'Аты Асан' : '' })
  const enough = await page()
  expect(enough.text).toContain('Көбү нааразы')
  expect(enough.document.querySelector('.reach')?.getAttribute('aria-label')).toContain('аралыгы')
  const [asked] = await repliesAbout(null, place, facility)
  expect(asked).toMatchObject({ quarter, due: dayPlus(today, 14), text: null })
  expect(enough.text).toContain('жооп күтүлүүдө')
  expect((await clerk.ask(`${home}/office`)).text).toContain('Баалоого жооп')
  const list = await ask(`${home}/facilities?kind=water`)
  expect([list.text.includes('2 кызмат.'), list.html.includes('<script')]).toEqual([true, false])
  const csv = await ask(`${home}/facilities/files/list.csv?kind=water`)
  expect(csv.html).toContain('Көбү нааразы')
  const none = await ask(`${home}/facilities?state=good`)
  expect(none.text).toContain('Мындай кызмат табылган жок')
})

test('a service that most are not satisfied with is asked about by the hour, however its ratings came', async () => {
  // The portal's own first run of this job must not fall between the ratings and the page.
  await hasRun('ask-replies')
  const at = new Date()
  for (let one = 0; one < 8; one++) {
    const { number } = await anAccount({ place })
    const rating: Rating = {
      ...{ place, facility: written, quarter, account: `${place}:${number}`, score: 1, at },
      ...{
        answers: {},
        used: today,
        words: '',
        photo: null,
        age: null,
        burst: false,
        hidden: null,
      },
    }
    await putRating(null, rating)
  }
  const page = () => ask(`${home}/facilities/${written}`)
  const before = await page()
  expect(before.text).toContain('Көбү нааразы: кызмат көрсөтүүчүдөн жооп бир сааттын ичинде')
  expect(before.text).not.toContain('Жооп суралган жок')
  await askReplies(at)
  await askReplies(at)
  expect(await repliesAbout(null, place, written)).toMatchObject([{ quarter, text: null }])
  expect(await linesOfActs(place, ['reply-asked'])).toHaveLength(1)
})

test('the provider replies once in public, and what names a person can be taken from the page', async () => {
  const work = `${home}/office/facilities/${facility}/reply`
  const replied = await clerk.submit(work, { text: 'Эки жумада оңдойбуз' }, main)
  expect(replied.text).toContain('Жооп жарыяланды')
  const again = await clerk.post(work, { text: 'Дагы бир жолу жазабыз' })
  expect(again.status).toBe(409)
  const page = () => ask(`${home}/facilities/${facility}`)
  expect((await page()).text).toContain('Эки жумада оңдойбуз')
  const named = (await kept()).find(({ words }) => words === 'Аты Асан')
  const hidden = { written: named?.at.toISOString() ?? '', reason: 'Адамдын аты бар' }
  expect((await clerk.post(`${work}?do=hide`, hidden)).text).toContain('ачык барактан алынды')
  const after = await page()
  expect([after.text.includes('Аты Асан'), after.text.includes('Эки жумада')]).toEqual([
    false,
    true,
  ])
  expect(await kept()).toHaveLength(10)
})

test('twenty ratings from one address within minutes are marked and told, and stay counted', async () => {
  facility = meeting
  for (let at = 0; at < 6; at++) await rate({ score: '5' })
  const before = (await kept()).filter(({ burst }) => burst)
  for (let at = 0; at < 5; at++) await rate({ score: '5' })
  expect(before).toHaveLength(0)
  const after = await kept()
  expect([after.length, after.every(({ burst }) => burst)]).toEqual([11, true])
  const page = await ask(`${home}/facilities/${facility}`)
  expect(page.text).toContain('он мүнөттүн ичинде бир түзмөктөн')
  expect(page.text).toContain('11 баа')
})

const equal = (at: number): Rating => ({
  ...{ place, facility: 999, quarter, account: `${place}:7`, score: 3, answers: {} },
  ...{ used: today, words: String(at), photo: null, age: null, burst: false, hidden: null },
  at: new Date(),
})
const together = async (account: string) => {
  const all = Array.from({ length: 1_000 }, (_, at) => putRating(null, { ...equal(at), account }))
  await Promise.allSettled(all)
  const found = await ratingsOf(null, { place, facility: 999, quarter })
  return found.filter((one) => one.account === account).length
}

test('a thousand equal ratings at once are one, by the index: without it they would be more', async () => {
  expect(await together(`${place}:7`)).toBe(1)
  const ratings = mongoose.connection.collection('ratings')
  const name = 'place_1_quarter_1_facility_1_account_1'
  await ratings.dropIndex(name)
  expect(await together(`${place}:8`)).toBeGreaterThan(1)
  await ratings.deleteMany({ place, facility: 999 })
  const key = { place: 1, quarter: 1, facility: 1, account: 1 } as const
  await ratings.createIndex(key, { unique: true, name })
})
