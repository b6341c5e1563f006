import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import type { Visit } from '#app/domain/visits/visit.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { putVisit, visitsAt } from '#models/visits/visit.server.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
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
let lamps = 0
let monitor: Visitor
let other: Visitor

beforeAll(async () => {
  await aMunicipality({ place })
  await aMunicipality({ place: placeId('jeti-oguz') })
  await aVillage({ place })
  facility = await aFacility({ place })
  lamps = await aFacility({ place, kind: 'lighting' })
  const session = async (roles: readonly ('monitor' | 'resident')[], at = place) =>
    sessionOf(running.context, running.origin, await anAccount({ place: at, roles }))
  monitor = await session(['monitor'])
  other = await session(['monitor'])
})

const form = (of = facility) => `${home}/account/visits/places/${of}`
const kept = (of = facility) => visitsAt(place, of, 100)
const ask = (path: string) => newVisitor(running.origin).ask(path)

test('a monitor measures without scripts, and everybody reads it beside the ratings, never in them', async () => {
  const day = await monitor.ask(`${home}/account/visits`)
  expect(day.text).toContain('Барчу жерлер: 2')
  expect(day.text).toContain('Ак-Булуң: 2 жер')
  expect(day.text).toContain('Байкоочу бара элек')
  const empty = await monitor.submit(form(), { on: today }, main)
  expect([empty.status, empty.text.includes('Эч нерсе жазылган жок')]).toEqual([422, true])
  const wrong = await monitor.submit(form(), { on: today, 'fact-hours': '25' }, main)
  expect([wrong.status, (await kept()).length]).toEqual([422, 0])
  const late = await monitor.submit(form(), { on: dayPlus(today, 1), 'fact-hours': '5' }, main)
  expect([late.status, late.text.includes('Бүгүндөн кеч болбойт')]).toEqual([422, true])
  const good = { on: today, 'fact-hours': '15,5', 'fact-works': 'yes', 'check-clean': 'no' }
  const sent = await monitor.submit(form(), { ...good, words: 'Кечинде жок' }, main)
  expect(sent.text).toContain('Кабыл алынды')
  expect((await kept())[0]).toMatchObject({
    ...{ kind: 'water', on: today, facts: { hours: 15.5, works: 1 }, checks: { clean: 'no' } },
    ...{ clock: null, presence: null },
  })
  const after = await monitor.ask(`${home}/account/visits`)
  expect(after.text).toContain('Акыркы баруу')
  const page = await ask(`${home}/facilities/${facility}`)
  expect(page.text).toContain('Байкоочунун өлчөөсү')
  expect(page.text).toContain('15,5')
  expect(page.text).toContain('Баалар өтө аз')
  const csv = await ask(`${home}/visits/files/list.csv?facility=${facility}`)
  expect(csv.html).toContain('Күнүнө канча саат: 15,5')
  expect((await ask(`${home}/visits/1`)).text).toContain('Жери такталган жок')
  expect(await linesOfActs(place, ['facility-visited'])).toHaveLength(1)
})

test('only a monitor of this municipality visits', async () => {
  const before = (await kept()).length
  const fields = { on: today, 'fact-hours': '3' }
  const resident = await sessionOf(running.context, running.origin, await anAccount({ place }))
  expect((await resident.post(form(), fields)).status).toBe(403)
  const foreign = await sessionOf(
    running.context,
    running.origin,
    await anAccount({ place: placeId('jeti-oguz'), roles: ['monitor'] }),
  )
  const refused = await foreign.post(form(), fields)
  expect(refused.status === 403 || refused.url.includes('sign-in')).toBe(true)
  await newVisitor(running.origin).post(form(), fields)
  expect(await kept()).toHaveLength(before)
})

const fromPhone = (mark: string, behind = 0) => {
  const now = Date.now() - behind * 1_000
  const said = new Date(now - 3_600_000).toISOString()
  return { mark, said, sent: new Date(now).toISOString() }
}

test('what a phone sends twice is one visit, with both clocks and how near it was', async () => {
  const sent = { ...fromPhone('phone-mark-0000001', 7_200), where: '42.5714,78.6022' }
  const fields = { ...sent, 'fact-lamps': '10', 'fact-working': '7' }
  const first = await monitor.post(form(lamps), fields)
  const again = await monitor.post(form(lamps), {
    ...fields,
    sent: new Date(Date.now() - 7_100_000).toISOString(),
  })
  expect([first.url, again.url].map((url) => url.split('/').at(-1))).toEqual([
    'phone-mark-0000001',
    'phone-mark-0000001',
  ])
  const [visit, ...more] = await kept(lamps)
  expect(more).toEqual([])
  expect(visit?.presence).toBe('near')
  expect(Math.abs((visit?.clock?.behind ?? 0) - 7_200)).toBeLessThan(30)
  // Where the phone was is kept nowhere.
  expect(JSON.stringify(visit)).not.toContain('42.57')
  const page = await ask(`${home}/visits/${visit?.number}`)
  expect(page.text).toContain('Телефондун сааты 2 саат артта эле')
  expect(page.text).toContain('далил эмес')
  // Another monitor's mark is their own, and whoever measured the same sees it.
  const theirs = await other.post(form(lamps), { ...fields, 'fact-working': '9' })
  expect(theirs.text).toContain('Башка байкоочу да өлчөгөн')
  expect(await kept(lamps)).toHaveLength(2)
})

const whoseOf = (html: string) => /&quot;whose&quot;:&quot;([\w-]+)&quot;/.exec(html)?.[1] ?? 'none'

test('a file from a phone is taken in once, each record for itself, and from its own person alone', async () => {
  const { html } = await monitor.ask(`${home}/account/visits`)
  const begun = new Date().toISOString()
  const rest = { where: '', said: begun, begun, photos: [] }
  const carried = {
    ...{ ashar: 'visits', place, whose: whoseOf(html) },
    records: [
      { ...rest, mark: 'carried-mark-00001', place: facility, fields: { 'fact-hours': '4' } },
      { ...rest, mark: 'carried-mark-00002', place: facility, fields: { 'fact-hours': '99' } },
      { ...rest, mark: 'carried-mark-00003', place: null, fields: { words: 'Суу агып жатат' } },
    ],
  }
  const file = new File([JSON.stringify(carried)], 'visits.json')
  const bring = (who: Visitor) => who.submit(`${home}/account/visits/bring`, { file }, main)
  const before = (await kept()).length
  expect((await bring(other)).text).toContain('башка кишинин телефонунан')
  const taken = (await bring(monitor)).text
  for (const said of ['Алынды', 'Жери тандалган эмес']) expect(taken).toContain(said)
  await bring(monitor)
  expect(await kept()).toHaveLength(before + 1)
  const odd = new File(['[]'], 'visits.json')
  const refused = await monitor.submit(`${home}/account/visits/bring`, { file: odd }, main)
  expect([refused.status, refused.text.includes('файл эмес')]).toEqual([422, true])
})

const equal = (account: string): Visit => ({
  ...{ place, number: 0, facility: 999, kind: 'water', account, mark: 'the-same-mark-twice' },
  ...{ on: today, at: new Date(), clock: null, facts: { hours: 1 }, checks: {} },
  ...{ words: '', photos: [], presence: null, collected: false },
})
let number = 10_000
const together = async (account: string) => {
  const all = Array.from({ length: 200 }, () => {
    number += 1
    return putVisit(null, { ...equal(account), number })
  })
  await Promise.allSettled(all)
  return (await visitsAt(place, 999, 1_000)).filter((one) => one.account === account).length
}

test('two hundred equal sendings at once are one, by the index: without it they would be more', async () => {
  expect(await together(`${place}:7`)).toBe(1)
  const visits = mongoose.connection.collection('visits')
  const name = 'place_1_account_1_mark_1'
  await visits.dropIndex(name)
  expect(await together(`${place}:8`)).toBeGreaterThan(1)
  await visits.deleteMany({ place, facility: 999 })
  await visits.createIndex({ place: 1, account: 1, mark: 1 }, { unique: true, name })
})
