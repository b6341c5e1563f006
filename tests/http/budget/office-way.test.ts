import mongoose from 'mongoose'
import { beforeEach, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { totalOf } from '#app/domain/budget/sums.ts'
import { versionText } from '#app/domain/budget/version-text.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { readNames, readVersion } from '#models/budget/version.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { workbook } from '#tests/support/tables.ts'
import { newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let place = ''
let officer: Visitor
let towns = 0

const holding = async (role: Role) =>
  signedIn(running.origin, await anAccount({ place: placeId(place), roles: [role], name: role }))

beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  officer = await holding('budget-officer')
})

/** Kazan-Kuigan 2023, as it was printed: 258,0 of its total no line explains. */
const kazanKuigan = [
  ['Казан-Куйган айыл аймагынын 2023-жылга бюджети, миң сом', null],
  ['Аталышы', '2023-ж.'],
  ['Өз кирешелер', 3_132.1],
  ['Атайын каражаттар', 351],
  ['Теңдөөчү трансферт', 6_872],
  ['Кирешелердин бардыгы', 10_613.1],
] as const
/** So that the budget has both its sides. */
const spending = [
  ['Чыгашалар, миң сом', null],
  ['Аталышы', '2023-ж.'],
  ['Айыл өкмөтүн күтүү', 9_000],
  ['Көчө жарыгы', 1_355.1],
  ['Чыгашалардын бардыгы', 10_355.1],
] as const
const mended = kazanKuigan.map((row) =>
  row[0] === 'Кирешелердин бардыгы' ? ([row[0], 10_355.1] as const) : row,
)

const office = () => `/ky/${place}/office/budgets`
const wanted = { year: '2023', kind: 'binding-draft', unit: '1000' }

type Rows = readonly (readonly (string | number | null)[])[]

/** A workbook holds when it was written: the same rows are the same file only where it is written once. */
const written = new Map<Rows, Uint8Array<ArrayBuffer>>()

async function sendRows(rows: Rows, more = {}) {
  const sheets = { Кирешелер: rows, Чыгашалар: spending }
  const bytes = written.get(rows) ?? (await workbook(sheets))
  written.set(rows, bytes)
  const file = new File([bytes], 'budget.xlsx')
  return officer.submit(`${office()}/new`, { ...wanted, ...more, file })
}
const keep = (page: Page) => officer.submitOn(page, { step: 'keep' })
const publish = (page: Page) => officer.submitOn(page, { step: 'publish' })
const note = (page: Page, at: number, fields: Record<string, string>) =>
  officer.submitOn(
    page,
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}-${at}`, value])),
    `#finding-${at + 1} form`,
  )
const chain = (number: number) => ({ place, year: 2023, number })
const actsOf = async (number: number) =>
  (await linesAbout(place, `budget/2023/${number}`)).map(({ action }) => action)
const traces = () =>
  Promise.all(
    [
      'budget-versions',
      'budget-lines',
      'budget-rehearsals',
      'budget-rehearsal-lines',
      'import-files',
    ].map((name) => mongoose.connection.collection(name).countDocuments({ place })),
  )

test('a file is tried, its finding gets a note, and the version is frozen with its hash', async () => {
  const tried = await sendRows(kazanKuigan)
  expect(tried.text).toContain('1 табылга')
  expect(tried.text).toContain('Кирешелер, 6-сап, B')
  expect(tried.text).toContain('+258,0')
  expect(await traces()).toEqual([0, 0, 1, 1, 1])

  const kept = await keep(tried)
  expect([kept.url.endsWith('/2023/1'), await traces()]).toEqual([true, [1, 1, 0, 0, 0]])
  expect(kept.document.querySelector('button[value=publish]')).toBeNull()
  expect((await officer.post(kept.url, { step: 'publish' })).status).toBe(409)

  const silent = await note(kept, 0, { decision: 'kept', note: '' })
  expect(silent.status).toBe(422)
  const noted = await note(kept, 0, { decision: 'computed', note: 'бөлүктөрү туура' })
  expect(noted.text).toContain('Түшүндүрмө: «бөлүктөрү туура» · budget-officer')

  const published = await publish(noted)
  expect(published.text).toContain('жарыяланды')
  const [version, lines, names] = await Promise.all([
    readVersion(null, chain(1)),
    readLines(null, chain(1)),
    readNames(chain(1)),
  ])
  expect(totalOf(lines, 'revenue')).toEqual([
    { year: 2023, measure: 'draft', tyiyn: 1_035_510_000 },
  ])
  expect(version?.hash).toBe(
    sha256(versionText({ ...chain(1), kind: 'binding-draft' }, lines, names)),
  )
  expect(published.text).toContain(`${version?.hash}`)
  const everybody = await newVisitor(running.origin).ask(`/ky/${place}/budget/2023`)
  expect(everybody.text).toContain('Файлда 10 613,1 миң сом, эсепте 10 355,1 миң сом.')
  expect(everybody.text).toContain('бөлүктөрү туура')
  expect(await actsOf(1)).toEqual(['budget-begun', 'budget-finding-noted', 'budget-published'])
})

test('a published version is corrected by a new one with a reason, and never changed', async () => {
  await publish(await keep(await sendRows(mended)))
  expect((await sendRows(kazanKuigan)).status).toBe(422)
  const line = await officer.ask(`${office()}/2023/1/lines/1`)
  expect(line.status).toBe(409)

  const reason = 'Теңдөөчү трансферт такталды'
  const rows = mended.map((row) =>
    row[0] === 'Теңдөөчү трансферт'
      ? [row[0], 6_900]
      : row[0] === 'Кирешелердин бардыгы'
        ? [row[0], 10_383.1]
        : row,
  )
  const corrected = await publish(await keep(await sendRows(rows, { reason })))
  expect(corrected.text).toContain('1\u2011версиянын ордуна')
  expect(await readVersion(null, chain(2))).toMatchObject({ basis: 1, reason, state: 'published' })
  expect(totalOf(await readLines(null, chain(1)), 'revenue')).toMatchObject([
    { tyiyn: 1_035_510_000 },
  ])
})

test('a wrong file leaves no trace, and the same file again is recognised', async () => {
  const bad = new File(['<html><table></table></html>'], 'budget.xlsx')
  const refused = await officer.submit(`${office()}/new`, { ...wanted, file: bad })
  expect([refused.status, await traces()]).toEqual([422, [0, 0, 0, 0, 0]])
  const empty = await officer.submit(`${office()}/new`, { ...wanted, file: new File([], 'a.csv') })
  expect([empty.status, await traces()]).toEqual([422, [0, 0, 0, 0, 0]])
  expect(empty.text).toContain('a.csv файлы бош')

  const tried = await sendRows(mended)
  expect((await sendRows(mended)).url).toBe(tried.url)
  const dropped = await officer.submitOn(tried, { step: 'drop' })
  expect([dropped.status, await traces()]).toEqual([200, [0, 0, 0, 0, 0]])

  await keep(await sendRows(mended))
  const again = await sendRows(mended)
  expect(again.text).toContain('Ушул эле файл буга чейин кабыл алынган')
  expect((await keep(again)).status).toBe(409)
})

test('a line of the last version that is not there any more is named where it explains the difference', async () => {
  await publish(await keep(await sendRows(mended)))
  const without = mended.filter(([name]) => name !== 'Атайын каражаттар')
  const tried = await sendRows(without, { kind: 'approved' })
  expect(tried.text).toContain('Мурунку версиядагы сап түшүп калганбы: «Атайын каражаттар»?')
})

test('columns that were corrected once are read so in the next file with the same heads', async () => {
  const rows = (year: number, amount: number) => [
    ['Аталышы', `${year}`, 'Мурунку', 'Эскертүү'],
    ['Өз кирешелер', amount, 5, 1],
    ['Трансферт', 200, 7, 2],
    ['Кирешелердин бардыгы', amount + 200, 12, 3],
  ]
  const tried = await sendRows(rows(2023, 100))
  const tables = `${tried.url}/tables`.replace(running.origin, '')
  const read = await officer.submit(tables, { 'column-0-0-C': '2022 plan' })
  expect(read.text).toContain('2022, бекитилген план')
  await keep(read)
  const next = await sendRows(rows(2024, 300), { year: '2024' })
  expect(next.text).toContain('Мамычалар ушундай баштары бар мурунку файлдагыдай окулду')
  expect(next.text).toContain('2023, бекитилген план')
})

test('lines are added, split and moved on the page, totals follow, and two people lose nothing', async () => {
  const begun = await officer.submit(`${office()}/new`, { ...wanted, step: 'page' })
  const add = (name: string, amount: string, under = '') =>
    officer.submit(`${begun.url}/lines/new`.replace(running.origin, ''), {
      ...{ name, under, side: 'expenditure', 'amount-2023-draft': amount },
    })
  await add('706 Турак жай', '')
  await add('Жарык', '1 240,5', '1')
  await add('Суу', '(10)', '1')
  const lines = async () => {
    const all = await readLines(null, chain(1))
    return all.map(({ name, parent, amounts }) => [
      name,
      parent,
      (amounts[0]?.tyiyn ?? 0) / 100_000,
    ])
  }
  expect(await lines()).toEqual([
    ['706 Турак жай', null, 1_230.5],
    ['Жарык', 1, 1_240.5],
    ['Суу', 1, -10],
  ])
  const two = await add('Эки мааниси бар', '1.000')
  expect([two.status, two.text]).toEqual([422, expect.stringContaining('эки башкача окулат')])

  const at = (line: number, more = '') => `${office()}/2023/1/lines/${line}${more}`
  await officer.submit(at(2, '/split'), { name: 'Мектеп көчөсү', 'amount-2023-draft': '240,5' })
  expect(totalOf(await readLines(null, chain(1)), 'expenditure')).toMatchObject([
    { tyiyn: 123_050_000 },
  ])

  const other = await holding('budget-officer')
  const open = await other.ask(at(2))
  await officer.submit(at(2), { name: 'Көчө жарыгы', step: 'rewrite' })
  await officer.submit(at(3), { 'amount-2023-draft': '20', step: 'rewrite' })
  const late = await other.submitOn(open, { name: 'Чырактар', step: 'rewrite' })
  expect([late.status, late.html.includes('Чырактар')]).toEqual([409, true])
  expect(await lines()).toEqual([
    ['706 Турак жай', null, 1_260.5],
    ['Көчө жарыгы', 1, 1_000],
    ['Мектеп көчөсү', 1, 240.5],
    ['Суу', 1, 20],
  ])
})

test('the number of a line that was removed is never given again, in a version made of it neither', async () => {
  const begun = await officer.submit(`${office()}/new`, { ...wanted, step: 'page' })
  const add = (version: number, name: string) =>
    officer.submit(`${office()}/2023/${version}/lines/new`, {
      ...{ name, under: '', side: 'expenditure', 'amount-2023-draft': '10' },
    })
  const numbers = async (version: number) =>
    (await readLines(null, chain(version))).map(({ number }) => number)
  for (const name of ['Жарык', 'Суу']) await add(1, name)
  await officer.submit(`${office()}/2023/1/lines/2`, { step: 'remove' })
  expect(await numbers(1)).toEqual([1])
  await publish(await officer.ask(begun.url.replace(running.origin, '')))
  await officer.submit(`${office()}/new`, { ...wanted, kind: 'approved', step: 'page' })
  await add(2, 'Жол')
  expect(await numbers(2)).toEqual([1, 3])
})

test('the days are the usual ones until somebody says why others hold', async () => {
  const dates = `${office()}/2023/dates`
  const unsaid = await officer.submit(dates, { adoption: '2023-02-27' })
  expect(unsaid.status).toBe(422)
  await officer.submit(dates, { adoption: '2023-02-27', reason: 'Сессия жылдырылды' })
  const [line] = await linesAbout(place, 'budget/2023')
  expect(line).toMatchObject({
    action: 'budget-dates-set',
    details: { reason: 'Сессия жылдырылды' },
  })
})

test('a file of another year, or of one side only, is not published without a note', async () => {
  const file = new File([await workbook({ Кирешелер: mended })], 'budget.xlsx')
  const tried = await officer.submit(`${office()}/new`, { ...wanted, year: '2028', file })
  expect(tried.text).toContain('Файлда бул жылдын мамычасы жок')
  expect(tried.text).toContain('Файлда бир да чыгаша жок')
  expect(tried.text).not.toContain('Файлда бир да киреше жок')
  const kept = await keep(tried)
  expect(kept.document.querySelector('button[value=publish]')).toBeNull()
  expect((await officer.post(kept.url, { step: 'publish' })).status).toBe(409)
  const first = await note(kept, 0, { decision: 'kept', note: '2023-жылдын үлгүсү' })
  const second = await note(first, 1, { decision: 'kept', note: 'чыгашалар өзүнчө келет' })
  expect((await publish(second)).text).toContain('жарыяланды')
  const everybody = await newVisitor(running.origin).ask(`/ky/${place}/budget/2028`)
  expect(everybody.text).toContain('чыгашалар өзүнчө келет')
})

test('a cell that holds more than a name is told by its place, and nothing of its file stays', async () => {
  const long = mended.map((row) =>
    row[0] === 'Атайын каражаттар' ? [`Атайын ${'а'.repeat(500)}`, row[1]] : row,
  )
  const refused = await sendRows(long)
  expect([refused.status, refused.text.includes('Кирешелер, 4‑сап: аталышы же коду')]).toEqual([
    422,
    true,
  ])
  expect(await traces()).toEqual([0, 0, 0, 0, 0])
})
