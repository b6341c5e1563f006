import mongoose from 'mongoose'
import readExcelFile from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { readCsv } from '#tests/support/read-csv.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const office = '/ky/ak-bulun/office'
const audit = `${office}/audit`
let auditor: Visitor
let boss: { number: number }
let aigul: { number: number }
let round: number

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  round = (await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })).number
  const roles = ['admin'] as const
  boss = await anAccount({ name: 'Ибраимов Бакыт', roles })
  aigul = await anAccount({ name: 'Асанова Айгүл' })
  // A role of staff needs two persons: one asks, the boss signs, and the log names who signed.
  const asking = await signedIn(running.origin, await anAccount({ name: 'Садыков Эрлан', roles }))
  const hers = `${office}/people/${aigul.number}`
  const waiting = await asking.submit(hers, { role: 'clerk' }, 'form[action="?do=grant"]')
  const admin = await signedIn(running.origin, { ...(await anAccount()), ...boss })
  await admin.submitOn(await admin.ask(new URL(waiting.url).pathname), { step: 'sign' })
  auditor = await signedIn(running.origin, await anAccount({ roles: ['auditor'] }))
})

const rows = ({ document }: Page) =>
  document.querySelectorAll('main tbody tr').map((row) => row.text.replace(/\s+/g, ' '))

test('the log tells who did what to whom in words, with names, roles and a link', async () => {
  const page = await auditor.ask(audit)
  const row = rows(page).find((text) => text.includes('Милдет берди')) ?? ''
  expect(row).toContain('Ибраимов Бакыт')
  expect(row).toContain('муниципалитеттин администратору')
  expect(row).toContain(`аккаунт № ${boss.number}`)
  expect(row).toContain('Милдет: айыл өкмөтүнүн кызматкери')
  expect(page.html).toContain(`href="${office}/people/${aigul.number}"`)
  expect(page.text).not.toContain('role-granted')
  expect((await auditor.ask(audit.replace('/ky/', '/ru/'))).text).toContain('Дана роль')
  expect((await auditor.ask(audit.replace('/ky/', '/en/'))).text).toContain('Gave a role')
})

test('it is searched by act, person, subject and day; what cannot be searched does not narrow', async () => {
  const found = async (query: string) => rows(await auditor.ask(`${audit}?${query}`))
  const granted = await found('act=role-granted')
  expect(granted).toHaveLength(1)
  expect(await found(`act=role-granted&account=${boss.number}`)).toEqual(granted)
  expect(await found(`act=role-granted&account=${aigul.number}`)).toEqual([])
  expect(await found(`act=role-granted&about=account&number=${aigul.number}`)).toEqual(granted)
  const today = new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 10)
  expect((await found(`act=role-granted&on-from=${today}&on-to=${today}`)).length).toBe(1)
  expect(await found('act=role-granted&on-to=2020-01-01')).toEqual([])
  const all = await found('')
  expect((await found('act=%24ne&account=x&on-from=%7B%7D&about=..&number=..')).length).toBe(
    all.length,
  )
})

test('what is looked for in the log is taken along as a workbook and as text, in the language of its page', async () => {
  const page = await auditor.ask(`${audit.replace('/ky/', '/ru/')}?act=role-granted`)
  const hrefOf = (end: string) =>
    page.document.querySelector(`a[href*="/files/${end}"]`)?.getAttribute('href') ?? ''
  const [head, ...found] = readCsv((await auditor.ask(hrefOf('list.csv'))).html)
  expect(head?.slice(1)).toEqual([
    ...['Когда', 'Время', 'Кто', 'Что сделано', 'С чем', 'Подробности', 'Отпечаток строки'],
  ])
  expect(found).toHaveLength(1)
  const line = await mongoose.connection
    .collection('audit-lines')
    .findOne({ action: 'role-granted' })
  const today = new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 10)
  expect(found[0]?.[0]).toBe(String(line?.number))
  expect(found[0]?.slice(1)).toEqual([
    today,
    expect.stringMatching(/^\d\d:\d\d$/),
    expect.stringContaining('Ибраимов Бакыт (администратор'),
    expect.stringContaining('Дана роль'),
    expect.stringContaining(`№\u00a0${aigul.number}`),
    expect.stringContaining('Роль: '),
    line?.hash,
  ])
  const book = await fetch(new URL(hrefOf('list.xlsx'), running.origin), {
    headers: { cookie: [...auditor.cookies].map((pair) => pair.join('=')).join('; ') },
  })
  const [sheet] = await readExcelFile(Buffer.from(await book.arrayBuffer()))
  expect(sheet?.data).toHaveLength(2)
  expect(sheet?.data[1]?.[0]).toBe(line?.number)
  expect((await newVisitor(running.origin).ask(hrefOf('list.csv'))).url).toContain('/sign-in')
})

test('everybody reads the public acts of a round with their reason, and who did them is not told', async () => {
  const lines = mongoose.connection.collection('audit-lines')
  const line = { place: 'ak-bulun', actor: `ak-bulun:${boss.number}`, subject: `round/${round}` }
  const at = new Date().toISOString()
  const reason = 'Жол жабылып калды'
  const rest = { ...line, at, previous: '', hash: 'ab'.repeat(32) }
  await lines.insertMany([
    { ...rest, number: 90_001, action: 'extend-phase', details: { reason } },
    { ...rest, number: 90_002, action: 'act-asked', details: { reason: 'ички себеп' } },
  ])
  const page = await newVisitor(running.origin).ask(`/ky/ak-bulun/rounds/${round}/acts`)
  expect(page.status).toBe(200)
  expect(rows(page).join()).toContain('Мезгил узартылды')
  expect(page.text).toContain(reason)
  expect(page.text).not.toContain('ички себеп')
  expect(page.html).not.toContain('Ибраимов')
  expect((await newVisitor(running.origin).ask('/ky/ak-bulun/rounds/77/acts')).status).toBe(404)
  await lines.deleteMany({ number: { $gt: 90_000 } })
})

test('a line that was changed in the database is named and shown as it stands', async () => {
  expect((await auditor.ask(audit)).text).toContain('Журнал бүтүн')
  const lines = mongoose.connection.collection('audit-lines')
  await lines.updateOne({ action: 'role-granted' }, { $set: { 'details.role': 'auditor' } })
  const changed = await lines.findOne({ action: 'role-granted' })
  const page = await auditor.ask(audit)
  expect(page.text).toContain(`Журнал бузулган: № ${changed?.number} сап кийин өзгөртүлгөн`)
  expect(rows(page)[0]).toContain('Милдет: аудитор')
})
