import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { facilitiesOf } from '#models/facilities/facility.server.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sendFile } from '#tests/support/send-file.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Page, Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const office = `${home}/office/facilities`
let clerk: Visitor
let admin: Visitor

beforeAll(async () => {
  await aMunicipality({ place })
  await aVillage({ place })
  clerk = await signedIn(running.origin, await anAccount({ place, roles: ['clerk'] }))
  admin = await signedIn(running.origin, await anAccount({ place, roles: ['admin'] }))
})

const main = 'main form[method=post]'
const kept = () => facilitiesOf(place)
/** The preview of a file, once it is read to its end. */
const send = (kind: string, name: string, text: string): Promise<Page> =>
  sendFile(clerk, `${home}/office/imports/new/${kind}`, { file: new File([text], name) })
const isOffered = ({ document }: Page) => document.querySelector('button[value=apply]') !== null
const cells = ({ document }: Page) =>
  document.querySelectorAll('main tbody tr').map((row) => row.text.replace(/\s+/g, ' ').trim())

test('the clerk adds a standpipe, corrects it and closes it with its reason, and the log has each', async () => {
  const empty = await clerk.submit(`${office}/new`, { kind: '' }, main)
  expect([empty.status, empty.text.includes('Кызматтын түрүн тизмеден тандаңыз')]).toEqual([
    422,
    true,
  ])
  const entry = { kind: 'water', village: '1', landmark: 'мектептин жанында', tariff: '12 сом' }
  const added = await clerk.submit(`${office}/new`, entry, main)
  expect(added.text).toContain('Реестрде сакталды')
  expect(added.document.querySelector('h1')?.text).toBe('Ичүүчү суу, Ак-Булуң')
  const changed = await clerk.submit(`${office}/1`, { tariff: '15 сом' }, main)
  expect(changed.status).toBe(200)
  expect(await kept()).toMatchObject([{ number: 1, tariff: '15 сом', until: null }])
  const today = new Date().toISOString().slice(0, 10)
  const closed = await clerk.submit(`${office}/1/end`, { on: today, reason: 'Көчүрүлдү' }, main)
  expect([closed.status, closed.text]).toEqual([
    200,
    expect.stringContaining('Реестрге жабылганы жазылды'),
  ])
  expect((await clerk.ask(`${office}/1/end`)).status).toBe(409)
  const again = await clerk.post(`${office}/1`, { ...entry, basis: 'own' })
  expect([again.status, again.text.includes('жабылган')]).toEqual([409, true])
  const acts = ['facility-added', 'facility-changed', 'facility-ended'] as const
  expect((await linesOfActs(place, acts)).map(({ action }) => action)).toEqual(acts)
})

const heads = 'Кызматтын түрү;Айыл;Кайсы жерде, сөз менен;Кеңдик;Узундук;Тариф'
const table = [
  heads,
  'Таштанды чыгаруу;Ак-Булуң;дүкөндүн каршысында;42,5720;78,6030;60 сом',
  'waste;Ак-Булуң;көпүрөнүн жанында;42,5731;78,6044;60 сом',
].join('\n')

test('a table is rehearsed row by row, swapped and foreign coordinates are named, and nothing is taken of it', async () => {
  const wrong = await send(
    'facilities',
    'wrong.csv',
    [
      heads,
      'waste;Ак-Булуң;а;78,6030;42,5720;',
      'waste;Ак-Булуң;б;55,75;37,61;',
      'waste;Ош;в;42,5720;78,6030;',
    ].join('\n'),
  )
  for (const words of ['алмашып калган', 'Кыргызстандан тышкары', 'мындай айыл реестрде жок'])
    expect(wrong.text).toContain(words)
  expect(isOffered(wrong)).toBe(false)
  expect(await kept()).toHaveLength(1)
})

test('the rows of a table are taken in once; the same file again adds nothing', async () => {
  const preview = await send('facilities', 'register.csv', table)
  expect([cells(preview).length, isOffered(preview)]).toEqual([2, true])
  expect((await clerk.submitOn(preview, { step: 'apply' })).text).toContain('Файл кабыл алынды')
  expect((await kept()).map(({ kind, village }) => [kind, village])).toEqual([
    ['water', 1],
    ['waste', 1],
    ['waste', 1],
  ])
  expect(isOffered(await send('facilities', 'register.csv', table))).toBe(false)
  expect(await kept()).toHaveLength(3)
})

test('the register goes out as CSV, XLSX and GeoJSON with what its page shows, and comes in again as it is', async () => {
  const narrowed = '?kind=waste&words=көпүрөнүн'
  const page = await clerk.ask(`${office}${narrowed}`)
  expect(cells(page)).toHaveLength(1)
  const csv = await clerk.ask(`${office}/files/list.csv${narrowed}`)
  expect(csv.html.trim().split('\n')).toHaveLength(2)
  expect((await clerk.ask(`${office}/files/list.xlsx${narrowed}`)).status).toBe(200)
  const one = JSON.parse((await clerk.ask(`${office}/files/list.geojson${narrowed}`)).html)
  expect(one.features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [78.6044, 42.5731] },
      properties: expect.objectContaining({
        ...{ number: 3, kind: 'waste', village: 'Ак-Булуң' },
        amenity: 'waste_disposal',
      }),
    },
  ])
  const whole = (await clerk.ask(`${office}/files/list.csv`)).html
  const geojson = (await clerk.ask(`${office}/files/list.geojson`)).html
  for (const again of [
    await send('facilities', 'again.csv', whole),
    await send('facility-points', 'again.geojson', geojson),
  ])
    expect([isOffered(again), again.text.includes('ката турганда'), cells(again).length]).toEqual([
      false,
      false,
      3,
    ])
  const dearer = await send('facilities', 'dearer.csv', whole.replace('60 сом', '70 сом'))
  expect(dearer.text).toContain('60 сом → 70 сом')
  await clerk.submitOn(dearer, { step: 'apply' })
  expect((await kept()).map(({ tariff }) => tariff)).toEqual(['15 сом', '70 сом', '60 сом'])
})

test('points of OpenStreetMap are taken in by their tags, once each', async () => {
  const file = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'node/77',
        geometry: { type: 'Point', coordinates: [78.604, 42.574] },
        properties: { amenity: 'kindergarten', name: 'Балапан' },
      },
    ],
  })
  const preview = await send('facility-points', 'osm.geojson', file)
  await clerk.submitOn(preview, { step: 'apply' })
  expect((await kept()).at(-1)).toMatchObject({
    ...{ number: 4, kind: 'kindergarten', village: 1, osm: 'node/77' },
    name: { ky: 'Балапан' },
  })
  expect(isOffered(await send('facility-points', 'osm.geojson', `${file} `))).toBe(false)
})

test('the admin changes what is asked of a kind; a question keeps its key though its words change', async () => {
  const kind = `${office}/kinds/water`
  const odd = await admin.submit(kind, { tags: 'amenity=waste_disposal' }, main)
  expect([odd.status, odd.text.includes('башка түрдө бар')]).toEqual([422, true])
  const changes = { 'question-1-ky': 'Суунун басымы', 'question-6-ky': 'Түсү' }
  const saved = await admin.submit(kind, changes, main)
  expect(saved.text).toContain('Суунун басымы')
  const { ownKinds } = await import('#models/facilities/kind.server.ts')
  const [own] = await ownKinds(place)
  expect(own?.questions[0]).toMatchObject({ key: 'pressure', name: { ky: 'Суунун басымы' } })
  expect(own?.questions).toHaveLength(6)
  const removed = await admin.submit(kind, { 'question-6-ky': '' }, main)
  expect(removed.status).toBe(200)
  await admin.submit(kind, { 'question-6-ky': 'Жыты' }, main)
  const [now] = await ownKinds(place)
  expect(now?.questions[5]?.key).not.toBe(own?.questions[5]?.key)
  expect((await clerk.ask(kind)).status).toBe(403)
})
