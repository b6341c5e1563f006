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

const chooseOutlines = () => `/ky/${place}/office/imports/new/outlines`
const office = (rest = '') => `/ky/${place}/office/territory${rest}`
const [first, second, third] = ['41702205805010', '41702205805020', '41702205805030'] as const
const unitOf = async (soate: string) =>
  (await territoriesOf(place)).find((unit) => unit.soate === soate)
const acts = async (soate: string) =>
  (await linesAbout(place, `territory/${soate}`)).map(({ action }) => action)
/** The second step of ending a unit, with its reason. */
const ended = { step: 'end', reason: 'Кеңештин 14-токтому' }
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
  expect([page.status, page.text]).toEqual([
    200,
    expect.stringContaining('Реестрдеги маалымат сакталды.'),
  ])
  expect(await acts(second)).toEqual(['territory-renamed'])
  const log = await admin.ask(`/ky/${place}/office/audit?act=territory-renamed`)
  expect(log.text).toContain('Аталышы: Кең-Суу → Манас')
  expect(log.text).not.toContain('{"')
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
  const renamed = { 'name-ky': 'Манас', 'name-ru': 'Манас' }
  const silent = await admin.submit(office(`/units/${second}`), renamed)
  expect([silent.status, silent.document.querySelector('#reason-fault') === null]).toEqual([
    422,
    false,
  ])
  const reason = 'Кеңештин 15-токтому'
  await admin.submit(office(`/units/${second}`), { ...renamed, reason })
  const told = await newVisitor(running.origin).ask(`/ky/${place}/rounds/${round}/acts`)
  expect(told.text).toContain(reason)
  expect(told.text).toContain('Аталышы: Кең-Суу → Манас')
  expect([await found('манас'), await found('кен суу')]).toEqual([[two.number], [two.number]])
  await admin.submit(office(`/units/${first}/end`), {
    ...ended,
    on: '2026-01-01',
    successors: second,
  })
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
    ...ended,
    on: '2026-01-01',
    successors: first,
  })
  expect(page.text).toContain('2026\u2011ж., 1\u2011январь күнүнө чейин')
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
  const ending = { ...ended, on: '2026-01-01', successors: halves }
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
  const later = await visitor.ask(`/ky/${place}/account/village`)
  expect(later.text).toContain('Азыр жазылганы: Төмөнкү-Суу')
  expect(later.text).not.toContain('бөлүндү')
  const untouched = await signedIn(running.origin, other)
  expect((await untouched.ask(`/ky/${place}/account`)).text).toContain('Ак-Булуң')
})

test('who has not said yet follows by themselves once the parts have become one village', async () => {
  await aVillage({ place, number: 3, name: { ky: 'Жогорку-Суу', ru: 'Верхняя Суу' } })
  await aVillage({ place, number: 4, name: { ky: 'Төмөнкү-Суу', ru: 'Нижняя Суу' } })
  const resident = await anAccount({ place: placeId(place), village: 2 })
  const [upper, lower] = ['41702205805030', '41702205805040']
  const divided = { ...ended, on: '2026-01-01', successors: [upper, lower] }
  await admin.submit(office(`/units/${second}/end`), divided)
  await admin.submit(office(`/units/${upper}/end`), {
    ...ended,
    on: '2026-02-01',
    successors: [lower],
  })
  const visitor = await signedIn(running.origin, resident)
  const page = await visitor.ask(`/ky/${place}/account`)
  expect(page.text).toContain('Төмөнкү-Суу')
  expect(page.text).not.toContain('Айылымды тандоо')
})

test('ending a village tells first what it does, and needs its reason', async () => {
  const { number: round, title } = await aRound({ place, at: new Date(), inPhase: 'ideas' })
  await aProposal({ place, round, text: { village: 2 } })
  for (const name of ['Бир', 'Эки'])
    await anAccount({ place: placeId(place), village: 2, name: `Тургун ${name}` })
  const answers = { on: '2026-01-01', successors: first, step: 'look' }
  const told = await admin.submit(office(`/units/${second}/end`), answers)
  expect((await unitOf(second))?.validTo).toBe(null)
  for (const said of [
    'Ордуна: Ак-Булуң',
    'катталган тургундар: 2',
    'айлампалардагы сунуштары: 1',
    title.ky,
  ])
    expect(told.text).toContain(said)
  const silent = await admin.submitOn(told, { ...answers, step: 'end', reason: '' }, 'main form')
  expect([silent.status, (await unitOf(second))?.validTo]).toEqual([422, null])
  const reason = 'Кеңештин 15-токтому'
  await admin.submitOn(silent, { step: 'end', reason }, 'main form')
  expect((await unitOf(second))?.validTo).toBe('2026-01-01')
  expect((await linesAbout(place, `territory/${second}`)).at(-1)?.details).toMatchObject({ reason })
})

const details = async (soate: string) => (await linesAbout(place, soate)).at(-1)?.details
const change = async (about: string) => {
  const { from, to } = (await details(about)) ?? {}
  return { from: JSON.parse(String(from)), to: JSON.parse(String(to)) }
}

test('every change of territory keeps the old and the new value in the log', async () => {
  const standing = await unitOf(first)
  const unit = office(`/units/${second}`)
  await admin.submit(unit, { 'name-ky': 'Манас', 'name-ru': 'Манас' })
  expect(await change(`territory/${second}`)).toMatchObject({
    from: { name: { ky: 'Кең-Суу', ru: 'Кен-Суу' } },
    to: { name: { ky: 'Манас', ru: 'Манас' } },
  })
  const before = await unitOf(second)
  const figures = { population: '1000', adults: '600', latitude: '42,5', longitude: '78,6' }
  await admin.submit(unit, figures)
  expect(await change(`territory/${second}`)).toEqual({
    from: { population: before?.population, adults: before?.adults, centre: before?.centre },
    to: { population: 1000, adults: 600, centre: { latitude: 42.5, longitude: 78.6 } },
  })
  await admin.submit(office('/new'), { soate: third, 'name-ky': 'Жаңы-Айыл' })
  expect(await change(`territory/${third}`)).toMatchObject({
    from: { name: null },
    to: { name: { ky: 'Жаңы-Айыл' } },
  })
  const file = new File([drawing('Манас')], 'a.geojson')
  await admin.submitOn(await admin.submit(chooseOutlines(), { file }), { step: 'apply' })
  expect(await change('territory')).toEqual({
    from: { [second]: null },
    to: { [second]: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
  const table = new File([`СОАТЕ;Аталышы;Калкы\n${first};Ак-Булуң;3000\n`], 'a.csv')
  const villages = `/ky/${place}/office/imports/new/villages`
  await admin.submitOn(await admin.submit(villages, { file: table }), { step: 'apply' })
  expect(await change('territory')).toMatchObject({
    from: { [first]: { population: standing?.population } },
    to: { [first]: { population: 3000 } },
  })
  const merged = { ...ended, on: '2026-01-01', successors: first }
  await admin.submit(office(`/units/${second}/end`), merged)
  expect(await change(`territory/${second}`)).toMatchObject({
    from: { [second]: { validTo: null, successors: [] }, [first]: { predecessors: [] } },
    to: { [second]: { validTo: '2026-01-01', successors: [first] } },
  })
})

test('while a vote is open no village is merged or given up', async () => {
  const opened = await admin.ask(office(`/units/${second}/end`))
  await anOpenVote({ place, at: new Date() })
  const page = await admin.submitOn(opened, {
    ...ended,
    on: '2026-01-01',
    successors: first,
  })
  expect([page.status, page.text]).toEqual([
    409,
    expect.stringContaining('добуш берүү тизмеси бекитилген, эми өзгөрбөйт'),
  ])
  expect((await unitOf(second))?.validTo).toBe(null)
})

test('outlines of a file are shown first, and are on the map’s data, mended, once they are confirmed', async () => {
  const file = new File([drawing('кен суу')], 'villages.geojson')
  const preview = await admin.submit(chooseOutlines(), { file })
  expect(preview.text).toContain('Кең-Суу')
  expect((await outlines()).features).toEqual([])
  await admin.submitOn(preview, { step: 'apply' })
  const { features } = await outlines()
  expect(features.map((one: { id: string }) => one.id)).toEqual([second])
  expect(features[0].geometry.coordinates[0]).toEqual([...square, square[0]])
  const map = await admin.ask(office(`/units/${second}`))
  expect(map.document.querySelector('[data-pin]')?.getAttribute('data-pin')).toContain(
    '/outlines.geojson',
  )
})

test('an outline of a place that is not in the list is told with its name, and nothing can be confirmed', async () => {
  const file = new File([drawing('Атлантида')], 'a.geojson')
  const wrong = await admin.submit(chooseOutlines(), { file })
  expect(wrong.text).toContain('1-чек ара («Атлантида»): мындай аталыш же код тизмеде жок')
  expect(wrong.document.querySelector('button[value=apply]')).toBeNull()
  const forced = await admin.submitOn(wrong, { step: 'apply' })
  expect([forced.status, (await outlines()).features]).toEqual([409, []])
})

test.each([
  ['too large', `${drawing('Кең-Суу')}${' '.repeat(12_000_001)}`, /Файл өтө чоң: эң көбү 12 МБ/],
  ['no GeoJSON', '{ "type": \n\u0001 not json', /Файл GeoJSON эмес: 2-сапта/],
  ['hostile', drawing('<script>alert(1)</script>'), /«<script>alert\(1\)<\/script>»/],
])('a file that is %s is refused with a sentence', async (_what, text, sentence) => {
  const page = await admin.submit(chooseOutlines(), { file: new File([text], 'a.geojson') })
  expect(page.text).toMatch(sentence)
  expect(page.html).not.toContain('<script>alert')
  expect((await outlines()).features).toEqual([])
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
      [`/units/${first}/end`, { ...ended, on: '2026-01-01', successors: second }],
      ['/new', { soate: third, 'name-ky': 'Башка' }],
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
