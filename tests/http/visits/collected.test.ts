import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { visitsAt } from '#models/visits/visit.server.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sendFile } from '#tests/support/send-file.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const today = dayOf(new Date())
let water = 0
let light = 0
let clerk: Visitor

beforeAll(async () => {
  await aMunicipality({ place })
  await aVillage({ place })
  water = await aFacility({ place })
  light = await aFacility({ place, kind: 'lighting' })
  clerk = await signedIn(running.origin, await anAccount({ place, roles: ['clerk'] }))
})

const send = (name: string, text: string) =>
  sendFile(clerk, `${home}/office/imports/new/visits`, { file: new File([text], name) })
const isOffered = ({ document }: Awaited<ReturnType<typeof send>>) =>
  document.querySelector('button[value=apply]') !== null

/** As ODK Central gives out what was collected. */
const odk = (rows: string[]) =>
  [
    'SubmissionDate,on,kind,place,water_hours,water_works,lighting_lamps,lighting_working,seen_clean,words,photo,where-Latitude,where-Longitude,where-Altitude,where-Accuracy,meta-instanceID,KEY,SubmitterName,FormVersion',
    ...rows,
  ].join('\n')
const id = (last: number) => `uuid:0f3c9d52-5f57-4c1e-9d1b-00000000000${last}`
const first = () =>
  `2026-12-01T05:10:00.000Z,${today},water,${water},15.5,yes,,,no,Кечинде жок,1.jpg,42.5713,78.6021,0,4,${id(1)},${id(1)},Айгүл Сатарова,20261201`
const second = () =>
  `2026-12-01T05:12:00.000Z,${dayPlus(today, -1)},lighting,${light},,,12,9,,,,,,,,${id(2)},${id(2)},Айгүл Сатарова,20261201`

test('what was collected with ODK is rehearsed, taken in once, and shown as collected, without the name of who did', async () => {
  // The page names the columns as ODK and Kobo write them.
  const page = await clerk.ask(`${home}/office/imports/new/visits`)
  expect(page.text).toContain('«on», «kind», «place», «KEY»')
  const preview = await send('ashar_visits.csv', odk([first(), second()]))
  expect(isOffered(preview)).toBe(true)
  expect(preview.text).toContain('water_hours: 15.5')
  const done = await clerk.submitOn(preview, { step: 'apply' })
  expect(done.text).toContain('Файл кабыл алынды')
  expect(await visitsAt(place, water, 9)).toMatchObject([
    {
      ...{ on: today, facts: { hours: 15.5, works: 1 }, checks: { clean: 'no' }, clock: null },
      ...{ words: 'Кечинде жок', photos: [], presence: 'near', collected: true },
    },
  ])
  expect(await visitsAt(place, light, 9)).toMatchObject([{ facts: { lamps: 12, working: 9 } }])
  expect(await linesOfActs(place, ['visits-taken'])).toMatchObject([{ details: { added: 2 } }])
  const visitor = newVisitor(running.origin)
  const shown = await visitor.ask(`${home}/facilities/${water}`)
  expect(shown.text).toContain('ODK же Kobo менен чогултулган')
  expect((await visitor.ask(`${home}/visits/files/list.csv`)).html).toContain('ODK же Kobo')
  const kept = JSON.stringify(
    await mongoose.connection
      .collection('visits')
      .find({}, { projection: { _id: 0 } })
      .toArray(),
  )
  expect([kept.includes('Сатарова'), kept.includes('78.6021')]).toEqual([false, false])
})

test('the same records in a file of Kobo add nothing a second time, and a new one beside them is taken alone', async () => {
  const kobo = [
    '"on";"kind";"place";"water_hours";"seen_clean";"words";"_where_latitude";"_where_longitude";"_id";"_uuid"',
    `"${today}";"water";"${water}";"15.5";"no";"Кечинде жок";"42.5713";"78.6021";"1";"${id(1).slice(5)}"`,
    `"${today}";"water";"${water}";"7";"";"";"";"";"2";"${id(3).slice(5)}"`,
  ].join('\n')
  const preview = await send('kobo.csv', kobo)
  expect((await clerk.submitOn(preview, { step: 'apply' })).text).toContain('Файл кабыл алынды')
  const all = await visitsAt(place, water, 9)
  expect(all.map(({ facts }) => facts.hours).sort()).toEqual([15.5, 7])
  const again = await send('kobo-2.csv', kobo)
  expect(isOffered(again)).toBe(false)
})

test('a row that cannot be is named with the column of the file, and nothing is taken of the file', async () => {
  const wrong = `x,${today},water,${light},25,yes,,,,,,,,,,${id(4)},${id(4)},,`
  const preview = await send('wrong.csv', odk([wrong, second().replaceAll(id(2), id(5))]))
  expect(isOffered(preview)).toBe(false)
  expect(preview.text).toContain('Бул жердин түрү башка')
  expect(await visitsAt(place, light, 9)).toHaveLength(1)
  const labels = await send('labels.csv', `${today},Суу\n`)
  expect(labels.text).toContain('«Жазуунун белгиси»')
})

test('a monitor and a clerk of elsewhere bring no file of visits', async () => {
  const elsewhere = placeId('jeti-oguz')
  await aMunicipality({ place: elsewhere })
  const others = [
    await signedIn(running.origin, await anAccount({ place, roles: ['monitor'] })),
    await signedIn(running.origin, await anAccount({ place: elsewhere, roles: ['clerk'] })),
  ]
  for (const other of others) {
    const { status, url, text } = await other.ask(`${home}/office/imports/new/visits`)
    expect([status === 403 || url.includes('sign-in'), text.includes('чогултулган')]).toEqual([
      true,
      false,
    ])
  }
})
