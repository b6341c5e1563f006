import mongoose from 'mongoose'
import { beforeEach, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { territoriesOf } from '#models/places/territory.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { until } from '#tests/support/portal.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { rawRow, rawWorkbook, workbook } from '#tests/support/tables.ts'
import { newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let place = ''
let admin: Visitor
let towns = 0

/** Each test has a municipality of its own with one village. */
beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  admin = await signedIn(
    running.origin,
    await anAccount({ place: placeId(place), roles: ['admin'] }),
  )
})

const heads = ['СОАТЕ коду', 'Кыргызча аталышы', 'Орусча аталышы', 'Түрү', 'Калкы']
const [first, second, third] = ['41702205805010', '41702205805020', '41702205805030'] as const
const good = [
  heads,
  [second, 'Кең-Суу', 'Кен-Суу', 'айыл', 1_200],
  [third, 'Жаңы-Айыл', '', '', 90],
]
const choose = () => `/ky/${place}/office/imports/new/villages`
const sendTable = (bytes: BlobPart, name = 'villages.xlsx') =>
  admin.submit(choose(), { file: new File([bytes], name) })
const villages = async () =>
  (await territoriesOf(place)).filter(({ kind }) => kind === 'village').map(({ soate }) => soate)
const unitOf = async (soate: string) =>
  (await territoriesOf(place)).find((unit) => unit.soate === soate)
const rowsOf = ({ document }: Page) =>
  document
    .querySelectorAll('main tbody tr')
    .map((row) => row.querySelectorAll('th, td').map((cell) => cell.text.trim()))
const canApply = ({ document }: Page) => document.querySelector('button[value=apply]') !== null
/** What a file has left in the database beside what it changed. */
const traces = async () => {
  const counts = ['imports', 'import-files', 'import-rows'].map((name) =>
    mongoose.connection.collection(name).countDocuments({ place }),
  )
  return Promise.all(counts)
}

test('a list of villages is shown row by row, and exactly these rows are taken in when they are confirmed', async () => {
  const preview = await sendTable(await workbook({ Айылдар: good }))
  expect(rowsOf(preview)).toEqual([
    ['2', 'Жаңы', second, 'Кең-Суу', 'Кен-Суу', '', '', '1200', ''],
    ['3', 'Жаңы', third, 'Жаңы-Айыл', '', '', '', '90', ''],
  ])
  expect(await villages()).toEqual([first])
  const done = await admin.submitOn(preview, { step: 'apply' })
  expect([done.status, done.text]).toEqual([200, expect.stringContaining('Файл кабыл алынды')])
  expect(await villages()).toEqual([first, second, third])
  expect(await unitOf(second)).toMatchObject({
    ...{ number: 2, population: 1_200 },
    name: { ky: 'Кең-Суу', ru: 'Кен-Суу' },
  })
  const [line] = (await linesAbout(place, 'territory')).slice(-1)
  expect(line).toMatchObject({ action: 'villages-taken', details: { added: 2, rows: 2 } })
  expect((await traces()).slice(1)).toEqual([0, 0])
})

test('while a round is public a list needs its reason, which stands in the log and among the acts of the round', async () => {
  const { number: round } = await aRound({ place, at: new Date(), inPhase: 'ideas' })
  const preview = await sendTable(await workbook({ S: good }))
  const silent = await admin.submitOn(preview, { step: 'apply' })
  expect([silent.status, silent.document.querySelector('#reason-fault') === null]).toEqual([
    422,
    false,
  ])
  expect(await villages()).toEqual([first])
  const reason = 'Жер кадастрынын 7-каты'
  await admin.submitOn(preview, { step: 'apply', reason })
  expect(await villages()).toEqual([first, second, third])
  const [line] = (await linesAbout(place, 'territory')).slice(-1)
  expect(line?.details).toMatchObject({ reason, rounds: String(round) })
  const acts = await newVisitor(running.origin).ask(`/ky/${place}/rounds/${round}/acts`)
  expect(acts.text).toContain(reason)
  expect(acts.text).toContain('Айылдардын тизмесин киргизди')
  expect(acts.text).toContain(`${second}, Калкы: — → 1`)
})

test('a changed name and figure are said to change, an empty cell changes nothing, the rest is the same already', async () => {
  await admin.submitOn(await sendTable(await workbook({ S: good })), { step: 'apply' })
  const rows = [heads, [second, 'Манас', '', '', ''], [third, 'Жаңы-Айыл', '', '', 90]]
  const preview = await sendTable(await workbook({ S: rows }))
  expect(rowsOf(preview)).toEqual([
    ['2', 'Өзгөрөт', second, 'Кең-Суу → Манас', 'Кен-Суу', '', '', '1200', ''],
  ])
  const same = await admin.ask(`${new URL(preview.url).pathname}?part=same`)
  expect(rowsOf(same).map((cells) => cells[2])).toEqual([third])
  await admin.submitOn(preview, { step: 'apply' })
  expect(await unitOf(second)).toMatchObject({
    name: { ky: 'Манас', ru: 'Кен-Суу' },
    population: 1_200,
  })
  expect((await unitOf(second))?.aliases).toContain('Кең-Суу')
})

test('every wrong row is told with its number, its column and what is wrong, and nothing can be taken in', async () => {
  const rows = [
    ['Тиркеме 1'],
    heads,
    [second, 'Кең-Суу', '', 'шаар', 'көп'],
    [],
    [second, '=HYPERLINK("http://x")', '', '', -5],
    ['123', '', '', '', 1],
    [third, 'Жаңы-Айыл', '', '', ''],
    [third.replace(/.$/, '9'), 'Ке?-Суу', '?зг?н', '', ''],
  ]
  const preview = await sendTable(await workbook({ S: rows }))
  expect(rowsOf(preview).map(([row, faults]) => [row, faults])).toEqual([
    ['3', 'Калкы: «көп» кабыл алына турган бүтүн сан эмес. Түрү: мында айылдар гана киргизилет'],
    [
      '5',
      `Кыргызча аталышы: формуладай башталат; маанинин өзүн жазыңыз. Калкы: «-5» кабыл алына турган бүтүн сан эмес. СОАТЕ коду: 3-сапта да ушул эле`,
    ],
    ['6', expect.stringContaining('Кыргызча аталышы: бош болбошу керек')],
    ['8', expect.stringMatching(/Кыргызча аталышы: тамгалардын ордуна «\?».*аталышы: тамгалардын/)],
  ])
  expect(canApply(preview)).toBe(false)
  const forced = await admin.submitOn(preview, { step: 'apply' })
  expect([forced.status, forced.text]).toEqual([
    409,
    expect.stringContaining('Катасы бар саптар: 4. Эч нерсе киргизилген жок'),
  ])
  expect(await villages()).toEqual([first])
  await admin.submitOn(preview, { step: 'drop' })
  expect(await traces()).toEqual([0, 0, 0])
})

const csv = (separator: string) =>
  ['СОАТЕ коду', 'Кыргызча аталышы', 'Калкы'].join(separator) +
  `\r\n${second}${separator}"Кең${separator === ',' ? '' : separator}-Суу"${separator}1 200\r\n`
const cp1251 = (text: string) =>
  Uint8Array.from(
    [...text].map((sign) => {
      const code = sign.codePointAt(0) ?? 0
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
    }),
  )
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

test.each([
  ['UTF-8 with ;', csv(';')],
  ['UTF-8 with its mark and ,', `\ufeff${csv(',')}`],
  ['UTF-16 with tabs', utf16(csv('\t'))],
  ['UTF-16 without its mark', utf16(csv(';')).slice(2)],
  ['the Windows code page', cp1251(`Код СОАТЕ;Название\r\n${second};Кен-Суу\r\n`)],
])('a CSV file in %s is read', async (_how, text) => {
  const preview = await sendTable(text, 'villages.csv')
  expect(rowsOf(preview)[0]?.slice(1, 4)).toEqual(['Жаңы', second, expect.stringMatching(/^Ке/)])
  expect(canApply(preview)).toBe(true)
})

/** What the page says once the file was read. */
async function refusedAtLast(page: Page): Promise<Page> {
  let shown = page
  const isRead = async () => {
    shown = shown.text.includes('Файл окулуп жатат') ? await admin.ask(shown.url) : shown
    return !shown.text.includes('Файл окулуп жатат')
  }
  await until('the file is read', isRead)
  return shown
}

const bomb = () => rawWorkbook(' '.repeat(160_000_000))
/** An archive that says of itself that it is small. */
function lying() {
  const bytes = bomb()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true)
  return bytes
}
const million = () =>
  rawWorkbook(
    Array.from(
      { length: 1_000_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    ).join(''),
  )
const formula = () =>
  rawWorkbook(
    `${rawRow(1, heads.slice(0, 2))}<row r="2"><c r="A2"><f>1+1</f></c><c r="B2" t="inlineStr"><is><t>Кең-Суу</t></is></c></row>`,
  )
const locked = () =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')])

test.each([
  ['a zip bomb', bomb, 'a.xlsx', 'алда канча чоң'],
  ['a zip bomb that lies about its size', lying, 'a.xlsx', 'алда канча чоң'],
  ['a sheet of a million rows', million, 'a.xlsx', 'эң көбү 120 000 сап'],
  [
    'a text of a million rows',
    () => `СОАТЕ коду;Кыргызча аталышы\n${'1;А\n'.repeat(1_000_000)}`,
    'a.csv',
    'эң көбү 120 000 сап',
  ],
  ['a formula without a result', formula, 'a.xlsx', 'A2 уячасында формула бар'],
  ['a locked workbook', locked, 'a.xlsx', 'сырсөз менен жабылган'],
  ['an old workbook', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'a.xls', 'эски Excel файлы'],
  ['a PDF', () => '%PDF-1.7', 'a.xlsx', 'башка түрдөгү файл'],
  ['a damaged workbook', () => rawWorkbook('').slice(0, 900), 'a.xlsx', 'башка түрдөгү файл'],
  ['nothing at all', () => '', 'a.csv', 'a.csv файлы бош'],
  ['heads without rows', () => workbook({ S: [heads] }), 'a.xlsx', 'Файлда бир да сап жок'],
  [
    'no heads',
    () => workbook({ S: [['Салам', 'дүйнө']] }),
    'a.xlsx',
    'Табылбаганы: «СОАТЕ коду», «Кыргызча аталышы»',
  ],
  [
    'two columns of one meaning',
    () => workbook({ S: [[...heads, 'Population']] }),
    'a.xlsx',
    'E жана F («Population»)',
  ],
  ['two sheets with such rows', () => workbook({ Бир: good, Эки: good }), 'a.xlsx', '«Бир», «Эки»'],
])(
  '%s is refused with a sentence at the field and leaves no trace',
  async (_what, make, name, sentence) => {
    const page = await refusedAtLast(await sendTable(await make(), name))
    expect(page.text.replace(/\s/g, ' ')).toContain(sentence)
    expect(await villages()).toEqual([first])
    // A file that took long to read is said to be refused for a day, on a page that can be thrown away.
    if (page.status === 200) await admin.submitOn(page, { step: 'drop' })
    else expect(page.status).toBe(422)
    expect(await traces()).toEqual([0, 0, 0])
    expect(await linesAbout(place, 'territory')).toEqual([])
  },
  90_000,
)

test('of a workbook with other sheets the one that holds such rows is read, and the others are named', async () => {
  const preview = await sendTable(await workbook({ Мазмуну: [['Тизме']], Айылдар: good }))
  expect(preview.text).toContain('«Айылдар» барагы окулду. Окулбаганы: «Мазмуну»')
  expect(canApply(preview)).toBe(true)
})

test('the same file is recognised: a preview is not made twice, and one that was taken in says when', async () => {
  const bytes = await workbook({ S: good })
  const preview = await sendTable(bytes)
  const again = await sendTable(bytes)
  expect(new URL(again.url).pathname).toBe(new URL(preview.url).pathname)
  await admin.submitOn(preview, { step: 'apply' })
  const later = await sendTable(bytes)
  expect(later.text).toContain('Ушул эле файл мурда киргизилген')
  expect(later.text).toContain('Файл эч нерсени өзгөртпөйт')
  expect(canApply(later)).toBe(false)
})

test('what changed between preview and confirmation stops it, and so do rows that are not those shown', async () => {
  const preview = await sendTable(await workbook({ S: good }))
  const other = await admin.submitOn(preview, { step: 'apply', hash: 'f'.repeat(64) })
  expect([other.status, other.text]).toEqual([409, expect.stringContaining('көрсөтүлгөндөй эмес')])
  const number = Number(new URL(preview.url).pathname.split('/').at(-1))
  const rows = mongoose.connection.collection('import-rows')
  const swap = (ky: string) =>
    rows.updateOne({ place, import: number }, { $set: { 'rows.0.value.name.ky': ky } })
  await swap('Башка')
  expect((await admin.submitOn(preview, { step: 'apply' })).status).toBe(409)
  await swap('Кең-Суу')
  await admin.submit(`/ky/${place}/office/territory/units/${first}`, { 'name-ky': 'Манас' })
  const stale = await admin.ask(preview.url)
  expect(stale.text).toContain('өзгөрдү')
  expect(stale.document.querySelector('[value=apply]')).toBeNull()
  expect(stale.document.querySelector('main a[href$="/imports/new/villages"]')).not.toBeNull()
  const outdated = await admin.submitOn(preview, { step: 'apply' })
  expect([outdated.status, outdated.text]).toEqual([409, expect.stringContaining('өзгөрдү')])
  expect(await villages()).toEqual([first])
})
