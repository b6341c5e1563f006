import { beforeEach, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { ownEntries } from '#models/classifications/class-entry.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sendFile } from '#tests/support/send-file.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let place = ''
let officer: Visitor
let towns = 0

beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  officer = await signedIn(
    running.origin,
    await anAccount({ place: placeId(place), roles: ['budget-officer'] }),
  )
})

const list = () => `/ky/${place}/office/classifications`
const heads = 'Классификация;Коду;Кыргызча аталышы;Башталган күнү;Бүткөн күнү;Ордуна келген коддор'
const lights = 'functional;70640;Көчөлөрдү жарыктандыруу;;01.01.2026;70645'
const smart = 'functional;70645;Акылдуу жарыктандыруу;2026;;'
const take = (text: string) =>
  sendFile(officer, `/ky/${place}/office/imports/new/classifications`, {
    file: new File([text], 'коддор.csv'),
  })
const send = (rows: readonly string[]) => take([heads, ...rows, ''].join('\n'))
const apply = (preview: Page) => officer.submitOn(preview, { step: 'apply' })

test('shipped codes are marked to be checked until the office takes in its own', async () => {
  const before = await officer.ask(`${list()}?words=70640`)
  expect(before.text).toContain('күчүндөгү буйрук менен салыштырыңыз')
  await apply(await send([lights, smart]))
  const after = await officer.ask(`${list()}?words=70640`)
  const row = after.document.querySelector('main tbody tr')?.text ?? ''
  expect(row).toContain('өзүбүз текшердик')
  expect(row).not.toContain('салыштырыңыз')
})

test('a renamed code ends, names its successor, and the log tells of it', async () => {
  const preview = await send([lights, smart])
  expect(preview.text).toContain('2026-01-01')
  const done = await apply(preview)
  expect([done.status, done.text]).toEqual([200, expect.stringContaining('Файл кабыл алынды')])
  expect(await ownEntries(place)).toMatchObject([
    { code: '70640', validTo: '2026-01-01', successors: ['70645'], origin: 'own' },
    { code: '70645', validFrom: '2026-01-01', validTo: null },
  ])
  const { document } = await officer.ask(`${list()}?words=70645`)
  const row = document
    .querySelectorAll('main tbody tr')
    .find((one) => one.querySelector('th')?.text.startsWith('70645'))
  expect(row?.querySelector('td[data-label="Мурунку коддор"]')?.text).toBe('70640')
  const [line] = await linesAbout(place, 'classifications')
  expect(line).toMatchObject({ action: 'classifications-taken', details: { rows: 2 } })
})

test('the list taken along as a file says the same when it is taken in again', async () => {
  await apply(await send([lights, smart]))
  const file = await officer.ask(`${list()}/files/list.csv?origin=own`)
  const again = await take(file.html)
  expect(again.document.querySelector('button[value=apply]')).toBeNull()
  expect(again.text).toContain('70645')
})

test.each([
  ['a successor that nobody knows', [lights], '70645'],
  [
    'two meanings on one day',
    ['functional;70640;Жарык;;;', 'functional;70640;Башка;2026;;'],
    '70640',
  ],
])('%s is not taken in, and nothing is written', async (_what, rows, named) => {
  const refused = await apply(await send(rows))
  expect(refused.status).toBe(422)
  expect(refused.document.querySelector('main')?.text).toContain(named)
  expect(await ownEntries(place)).toEqual([])
})

test.each([
  ['an end before the beginning', 'functional;70641;Жарык;2027;2026;', 'башталган күндөн кийин'],
  ['successors without an end', 'functional;70641;Жарык;;;70640', 'бүткөн күнү жазылышы керек'],
  ['a classification that is none', 'colour;70641;Жарык;;;', 'мындай классификация жок'],
  ['a day that is none', 'functional;70641;Жарык;32.13.2026;;', 'күн эмес'],
])('%s is told at its row', async (_what, row, sentence) => {
  const preview = await send([row])
  expect(preview.text).toContain(sentence)
  expect(preview.document.querySelector('button[value=apply]')).toBeNull()
})

test('only the budget officer takes codes in; others of the office read them, residents do not', async () => {
  const as = async (role: 'auditor' | 'resident') =>
    signedIn(running.origin, await anAccount({ place: placeId(place), roles: [role] }))
  const auditor = await as('auditor')
  expect((await auditor.ask(list())).status).toBe(200)
  expect((await auditor.ask(`/ky/${place}/office/imports/new/classifications`)).status).toBe(403)
  expect((await (await as('resident')).ask(list())).status).toBe(403)
  expect((await newVisitor(running.origin).ask(list())).url).toContain('sign-in')
})
