import { beforeAll, beforeEach, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { allMunicipalities } from '#models/places/municipality.server.ts'
import { territoriesOf } from '#models/places/territory.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let place = ''
let admin: Visitor
let towns = 0

beforeAll(async () => {
  expect(await allMunicipalities()).toEqual([])
})

/** Each test has a municipality of its own with two villages. */
beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aVillage({ place, number: 2, name: { ky: 'Кең-Суу', ru: 'Кен-Суу' } })
  admin = await signedIn(
    running.origin,
    await anAccount({ place: placeId(place), roles: ['admin'] }),
  )
})

const office = (rest = '') => `/ky/${place}/office/territory${rest}`
const [first, second, third] = ['41702205805010', '41702205805020', '41702205805030'] as const
const unitOf = async (soate: string) =>
  (await territoriesOf(place)).find((unit) => unit.soate === soate)
const acts = async (soate: string) =>
  (await linesAbout(place, `territory/${soate}`)).map(({ action }) => action)
const square = [
  [78.6, 42.5],
  [78.7, 42.5],
  [78.7, 42.6],
  [78.6, 42.6],
]
const drawing = (name: string, ring: unknown = square) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [ring] } },
    ],
  })
const outlines = async () =>
  (await fetch(`${running.origin}/data/${place}/outlines.geojson`)).json()

test('a renamed village shows its new name and is still found by the old one', async () => {
  const page = await admin.submit(office(`/units/${second}`), {
    'name-ky': 'Манас',
    'name-ru': 'Манас',
  })
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('Сакталды')])
  expect(await acts(second)).toEqual(['territory-renamed'])
  expect((await unitOf(second))?.aliases).toEqual(['Кең-Суу', 'Кен-Суу'])
  const found = await newVisitor(running.origin).ask(`/ky?q=${encodeURIComponent('Кең-Суу')}`)
  expect(found.html).toContain(`/ky/${place}`)
})

test('proposals are found by every name that their village had, got or took over', async () => {
  const { number: round } = await aRound({ place, at: new Date(), inPhase: 'ideas' })
  const one = await aProposal({ place, round, text: { village: 1 } })
  const two = await aProposal({ place, round, text: { village: 2 } })
  const found = async (words: string) => {
    const list = `/ky/${place}/rounds/${round}/proposals?order=cost&words=${encodeURIComponent(words)}`
    const links = (await admin.ask(list)).document.querySelectorAll('.ideas a')
    return links.map((link) => Number(link.getAttribute('href')?.split('/').at(-1)))
  }
  await admin.submit(office(`/units/${second}`), { 'name-ky': 'Манас', 'name-ru': 'Манас' })
  expect([await found('манас'), await found('кен суу')]).toEqual([[two.number], [two.number]])
  await admin.submit(office(`/units/${first}/end`), { on: '2026-01-01', successors: second })
  expect(await found('ак булун')).toEqual([one.number, two.number])
  expect(await found('манас')).toEqual([two.number])
})

test('a new village gets the next number and can be chosen at once', async () => {
  const answers = { soate: third, 'name-ky': 'Жаңы-Айыл', latitude: '42,5', longitude: '78,6' }
  await admin.submit(office('/new'), answers)
  expect(await unitOf(third)).toMatchObject({
    number: 3,
    centre: { latitude: 42.5, longitude: 78.6 },
  })
  expect((await admin.ask(`/ky/${place}/account/register`)).status).toBe(200)
  const register = await newVisitor(running.origin).ask(`/ky/${place}/account/register`)
  expect(register.text).toContain('Жаңы-Айыл')
})

test('what cannot be is told at its field, and everything typed is kept', async () => {
  const answers = {
    soate: first,
    'name-ky': 'Жаңы-Айыл',
    aliases: 'Жаны',
    population: '10',
    adults: '11',
  }
  const page = await admin.submit(office('/new'), answers)
  expect(page.status).toBe(422)
  expect(page.text).toContain('Бул код мурунтан бар: Ак-Булуң')
  expect(page.text).toContain('Чоңдор бардык калктан көп болбойт')
  expect(page.document.querySelector('input[name=name-ky]')?.getAttribute('value')).toBe(
    'Жаңы-Айыл',
  )
  expect(page.document.querySelector('textarea')?.textContent.trim()).toBe('Жаны')
  const outside = await admin.submit(office(`/units/${first}`), { latitude: '55', longitude: '37' })
  expect([outside.status, (await unitOf(first))?.centre]).toEqual([
    422,
    { latitude: 42.53, longitude: 78.66 },
  ])
})

test('a merged village is no longer offered, its people live in the other, its name is still found', async () => {
  const resident = await anAccount({ place: placeId(place), village: 2 })
  const page = await admin.submit(office(`/units/${second}/end`), {
    on: '2026-01-01',
    successors: first,
  })
  expect(page.text).toContain('2026-ж., 1-январь күнүнө чейин')
  expect(await unitOf(first)).toMatchObject({ predecessors: [second] })
  expect(await acts(second)).toEqual(['territory-ended'])
  const register = await newVisitor(running.origin).ask(`/ky/${place}/account/register`)
  expect(register.text).not.toContain('Кең-Суу')
  const account = await (await signedIn(running.origin, resident)).ask(`/ky/${place}/account`)
  expect(account.text).toContain('Ак-Булуң')
  const found = await newVisitor(running.origin).ask(`/ky?q=${encodeURIComponent('кен суу')}`)
  expect(found.html).toContain(`/ky/${place}`)
})

test('of a divided village everybody is asked once where they live, and only among its parts', async () => {
  await aVillage({ place, number: 3, name: { ky: 'Жогорку-Суу', ru: 'Верхняя Суу' } })
  await aVillage({ place, number: 4, name: { ky: 'Төмөнкү-Суу', ru: 'Нижняя Суу' } })
  const resident = await anAccount({ place: placeId(place), village: 2 })
  const other = await anAccount({ place: placeId(place), village: 1 })
  const halves = ['41702205805030', '41702205805040']
  const ending = { on: '2026-01-01', successors: halves }
  expect((await admin.submit(office(`/units/${second}/end`), ending)).status).toBe(200)

  const visitor = newVisitor(running.origin)
  const login = { login: resident.phone ?? '', password: builtPassword }
  const back = encodeURIComponent(`/ky/${place}/account/sessions`)
  const asked = await visitor.submit(`/ky/${place}/account/sign-in?back=${back}`, login)
  expect(new URL(asked.url).pathname).toBe(`/ky/${place}/account/village`)
  expect(asked.text).toContain('«Кең-Суу» айылы бөлүндү')
  const offered = asked.document.querySelectorAll('option').map(({ text }) => text)
  expect(offered).toEqual(['Тандаңыз', 'Жогорку-Суу', 'Төмөнкү-Суу'])
  expect((await visitor.ask(`/ky/${place}/account`)).text).toContain('Айылымды тандоо')

  expect((await visitor.submitOn(asked, { village: '1' })).status).toBe(422)
  const chosen = await visitor.submitOn(asked, { village: '4' })
  expect(new URL(chosen.url).pathname).toBe(`/ky/${place}/account/sessions`)
  const page = await visitor.ask(`/ky/${place}/account`)
  expect(page.text).toContain('Төмөнкү-Суу')
  expect(page.text).not.toContain('Айылымды тандоо')
  expect((await visitor.ask(`/ky/${place}/account/village`)).url).toMatch(/\/account$/)
  const untouched = await signedIn(running.origin, other)
  expect((await untouched.ask(`/ky/${place}/account`)).text).toContain('Ак-Булуң')
})

test('who has not said yet follows by themselves once the parts have become one village', async () => {
  await aVillage({ place, number: 3, name: { ky: 'Жогорку-Суу', ru: 'Верхняя Суу' } })
  await aVillage({ place, number: 4, name: { ky: 'Төмөнкү-Суу', ru: 'Нижняя Суу' } })
  const resident = await anAccount({ place: placeId(place), village: 2 })
  const [upper, lower] = ['41702205805030', '41702205805040']
  const divided = { on: '2026-01-01', successors: [upper, lower] }
  await admin.submit(office(`/units/${second}/end`), divided)
  await admin.submit(office(`/units/${upper}/end`), { on: '2026-02-01', successors: [lower] })
  const visitor = await signedIn(running.origin, resident)
  const page = await visitor.ask(`/ky/${place}/account`)
  expect(page.text).toContain('Төмөнкү-Суу')
  expect(page.text).not.toContain('Айылымды тандоо')
})

test('while a vote is open no village is merged or given up', async () => {
  await anOpenVote({ place, at: new Date() })
  const page = await admin.submit(office(`/units/${second}/end`), {
    on: '2026-01-01',
    successors: first,
  })
  expect([page.status, page.text]).toEqual([
    409,
    expect.stringContaining('Добуш берүү ачылгандан кийин'),
  ])
  expect((await unitOf(second))?.validTo).toBe(null)
})

test('an uploaded outline is on the map’s data, mended; a faulty one changes nothing and says why', async () => {
  const file = new File([drawing('кен суу')], 'villages.geojson')
  const page = await admin.submit(office('/outlines'), { file }, 'form[method=post]')
  expect(page.text).toContain('Сакталган чек аралар: 1')
  const { features } = await outlines()
  expect(features.map((one: { id: string }) => one.id)).toEqual([second])
  expect(features[0].geometry.coordinates[0]).toEqual([...square, square[0]])
  const map = await admin.ask(office(`/units/${second}`))
  expect(map.document.querySelector('[data-pin]')?.getAttribute('data-pin')).toContain(
    '/outlines.geojson',
  )
  const wrong = await admin.submit(office('/outlines'), { pasted: drawing('Атлантида') })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('1-чек ара («Атлантида»): мындай аталыш же код тизмеде жок')
  expect(wrong.document.querySelector('textarea')?.textContent).toContain('Атлантида')
  expect((await outlines()).features).toHaveLength(1)
})

test.each([
  ['too large', `${drawing('Кең-Суу')}${' '.repeat(5_000_001)}`, /Файл өтө чоң: эң көбү 5 МБ/],
  ['no GeoJSON', '\u0000\u0001 not json', /Файл GeoJSON эмес: 1-сапта/],
  ['hostile', drawing('<script>alert(1)</script>'), /«<script>alert\(1\)<\/script>»/],
])('a file that is %s is refused with a sentence', async (_what, text, sentence) => {
  const page = await admin.submit(office('/outlines'), { file: new File([text], 'a.geojson') })
  expect([page.status, page.text]).toEqual([422, expect.stringMatching(sentence)])
  expect(page.html).not.toContain('<script>alert')
})

test.each(['clerk', 'evaluator', 'election-officer', 'auditor', 'resident'] as const)(
  'a %s changes nothing of the territory',
  async (role) => {
    const other = await signedIn(
      running.origin,
      await anAccount({ place: placeId(place), roles: [role] }),
    )
    const forms: [string, Record<string, string>][] = [
      [`/units/${first}`, { 'name-ky': 'Башка' }],
      [`/units/${first}/end`, { on: '2026-01-01', successors: second }],
      ['/new', { soate: third, 'name-ky': 'Башка' }],
      ['/outlines', { pasted: drawing('Кең-Суу') }],
    ]
    for (const [path, fields] of forms)
      expect([path, (await other.post(office(path), fields)).status]).toEqual([path, 403])
    expect((await other.ask(office())).status).toBe(role === 'auditor' ? 200 : 403)
    expect(await unitOf(first)).toMatchObject({
      name: { ky: 'Ак-Булуң' },
      validTo: null,
      outline: null,
    })
  },
)
