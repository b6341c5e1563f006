import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { quarterBefore, quarterOf } from '#app/domain/ratings/quarter.ts'
import { putRating } from '#models/ratings/rating.server.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const other = placeId('jeti-oguz')
const home = `/ky/${place}/facilities`
const today = dayOf(new Date())
const present = quarterOf(today)

beforeAll(async () => {
  await aMunicipality({ place })
  await aMunicipality({ place: other })
  await aVillage({ place })
  await aVillage({ place, number: 2, name: { ky: 'Кең-Суу', ru: 'Кен-Суу', en: 'Ken-Suu' } })
  await aFacility({ place: other, landmark: 'башка айылда' })
  const near = { latitude: 42.5713, longitude: 78.6021 }
  await aFacility({ place })
  await aFacility({ place, kind: 'lighting', point: near })
  await aFacility({
    place,
    kind: 'lighting',
    village: 2,
    point: { latitude: 42.7, longitude: 78.9 },
  })
  await aFacility({ place, kind: 'waste', village: 2, point: null })
  for (const [quarter, score] of [
    [present, 1],
    [quarterBefore(present), 5],
  ] as const)
    for (let one = 1; one <= 12; one++)
      await putRating(null, {
        ...{ place, facility: 3, quarter, account: `${one}`, score },
        ...{ answers: {}, used: today, words: '', photo: null, age: null, at: new Date() },
        ...{ burst: false, hidden: null },
      })
})

const ask = (path: string) => newVisitor(running.origin).ask(path)
const country = 'zoom=6&box=69,39,81,44'
type Shown = { number: number; called: string; state: string; said: string }
type Answer = { said: string; marks: { count: number; places?: Shown[] }[] }
async function marks(query: string, address = `/data/${place}/facilities/map.json`) {
  const { status, text } = await ask(`${address}?${query}`)
  return status === 200 ? (JSON.parse(text) as Answer) : status
}
const shownIn = (answer: Answer | number) =>
  typeof answer === 'number' ? [] : answer.marks.flatMap(({ places = [] }) => places)

test('the map shows the places of the list, in its order, by its choice, with how many rated', async () => {
  const choices = [
    '',
    'kind=lighting',
    'village=2',
    'state=bad',
    'kind=lighting&sort=called',
    'sort=called',
  ]
  for (const choice of choices) {
    const file = await ask(`${home}/files/list.geojson?${choice}`)
    const { features } = JSON.parse(file.text)
    const listed = features.filter(({ geometry }: { geometry: unknown }) => geometry)
    const view = `zoom=18&box=69,39,81,44&${choice}`
    const numbers = shownIn(await marks(view)).map(({ number }) => number)
    const wanted = listed.map(({ properties }: { properties: { number: string } }) =>
      Number(properties.number),
    )
    // One spot stands where the first of its places does.
    expect([choice, [...numbers].sort()]).toEqual([choice, [...wanted].sort()])
    expect([choice, numbers[0]]).toEqual([choice, wanted[0]])
  }
  expect(shownIn(await marks(`${country}&state=bad`))).toEqual([
    { number: 3, called: 'Көчөлөрдү жарыктандыруу, Кең-Суу', state: 'bad', said: '1 (12 баа)' },
  ])
  expect(await marks('zoom=18&box=78.6,42.5,78.61,42.6')).toMatchObject({
    said: 'Бул жерде 2 кызмат.',
    marks: [{ count: 2, places: [{ said: '0 баа' }, { said: '0 баа' }] }],
  })
})

test('the page of the map is the list without a script as well: the same choice, order and count', async () => {
  for (const choice of ['', '?kind=lighting', '?village=2&sort=called']) {
    const rows = async (path: string) => {
      const { document, status } = await ask(`${path}${choice}`)
      const names = document.querySelectorAll('ol.facilities h2').map((one) => one.text.trim())
      return [status, names, document.querySelector('main p b')?.text]
    }
    expect(await rows(`${home}/map`)).toEqual(await rows(home))
  }
})

test('what is no part of the map, and a municipality that is not there, are refused; each sees its own', async () => {
  expect(await marks('')).toBe(400)
  expect(await marks('zoom=19&box=69,39,81,44')).toBe(400)
  expect(await marks('zoom=6&box=81,39,69,44')).toBe(400)
  expect(await marks(country, '/data/no-such/facilities/map.json')).toBe(404)
  const theirs = await marks(`zoom=18&box=69,39,81,44`, `/data/${other}/facilities/map.json`)
  expect(shownIn(theirs).map(({ number }) => number)).toEqual([1])
})

test('a change is on the map at the next look', async () => {
  const clerk = await signedIn(running.origin, await anAccount({ place, roles: ['clerk'] }))
  const view = 'zoom=18&box=69,39,81,44'
  const before = shownIn(await marks(view)).length
  const entry = { kind: 'kindergarten', village: '1', latitude: '42.6', longitude: '78.7' }
  const added = await clerk.submit(
    `/ky/${place}/office/facilities/new`,
    entry,
    'main form[method=post]',
  )
  expect(added.status).toBe(200)
  const after = shownIn(await marks(view)).map(({ called }) => called)
  expect([after.length, after.at(-1)]).toEqual([before + 1, 'Бала бакча, Ак-Булуң'])
})

test('the page of a quarter tells what changed for certain, the groups and what the figures mean', async () => {
  const now = await ask(`${home}/quarter`)
  expect(now.status).toBe(200)
  const main = now.document.querySelector('main')?.text.replace(/\s+/g, ' ') ?? ''
  expect(main).toContain('Көчөлөрдү жарыктандыруу, Кең-Суу ↘ начарлады')
  expect(main).toContain('Ыраазылар 100 % эле (12 / 12), азыр 0 % (0 / 12).')
  expect(main).toContain('1-топ: 1 кызмат, ыраазылар 0 %–0 %')
  expect(main).toContain('Мөөнөтү ушул чейрекке туура келген жооптор эсептелет')
  // Reports of problems: none was due, and none is said to be in time.
  expect(main).toContain('билдирүүгө мөөнөтүндө жооп берилдиөткөн чейректе 0 / 00 / 0')
  const earlier = await ask(`${home}/quarter?quarter=${quarterBefore(present)}`)
  expect(earlier.text).toContain('1-топ: 1 кызмат, ыраазылар 100 %–100 %')
  expect((await ask(`${home}/quarter?quarter=${quarterBefore(present, -1)}`)).status).toBe(404)
  const sheet = await ask(`${home}/quarter/${present}/paper`)
  const rows = sheet.document.querySelectorAll('.sheet tbody tr').map(({ text }) => text)
  const row = rows.find((text) => text.includes('Көчөлөрдү жарыктандыруу, Кең-Суу')) ?? ''
  expect(row.replace(/\s+/g, ' ')).toContain('0 / 12')
  const document = await ask(`${home}/quarter/${present}/paper.docx`)
  expect(document.headers.get('content-disposition')).toContain(`services-${present}.docx`)
  for (const none of [quarterBefore(present, -1), '2026-5'])
    expect((await ask(`${home}/quarter/${none}/paper`)).status).toBe(404)
  const other = await ask('/ky/jeti-oguz/facilities/quarter')
  expect([other.status, other.text.includes('Кең-Суу')]).toEqual([200, false])
})
