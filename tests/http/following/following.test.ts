import { beforeEach, expect, test } from 'vitest'
import { accountId } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { dayOf, dayPlus, parseDay } from '#app/domain/calendar/day.ts'
import type { ClassEntry } from '#app/domain/classifications/entry.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { wordMessage } from '#app/services/alerts/word-message.ts'
import { tellOfVersion } from '#app/services/following/tell-followers.server.ts'
import type { Account } from '#models/accounts/account.server.ts'
import { newestMessages } from '#models/alerts/outbox-message.server.ts'
import { putEntries } from '#models/classifications/class-entry.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { followsBy } from '#models/following/follow.server.ts'
import { toldTo } from '#models/following/told-follow.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aHearing } from '#seed/builders/a-hearing.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { aDraft, adopted, type DraftRow } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const portal = new URL('https://ashar.example')
let place = ''
let towns = 0
let reader: Account
let resident: Visitor
let officer: Visitor

const home = () => `/ky/${place}`
const lineForm = (key = '70640') => `${home()}/account/budget/2027/lines/expenditure/${key}/follow`
const wholeForm = () => `${home()}/account/budget/2027/follow`
const account = (role: Role, given: Partial<Account> = {}) =>
  anAccount({ place: placeId(place), roles: [role], ...given })
const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

/** What was written to a phone, the newest first. */
async function writtenTo({ phone }: Account) {
  const all = (await newestMessages(place, 200)).filter(({ to }) => to === phone)
  return all.map((message) => plainly(wordMessage(message, portal).text))
}

/** A new version made on the page from the last one, with one line rewritten, and published. */
async function publish(kind: string, line?: Record<string, string>) {
  const wanted = { year: '2027', kind, unit: '1000', reason: 'Так эмес эле', step: 'page' }
  const begun = await officer.submit(`${home()}/office/budgets/new`, wanted)
  if (line) await officer.submit(`${begun.url}/lines/2`, { ...line, step: 'rewrite' })
  const page = await officer.ask(begun.url)
  const published =
    kind === 'approved'
      ? await adopted(officer, await signedIn(running.origin, await account('clerk')), page)
      : await officer.submitOn(page, { step: 'publish' })
  expect(published.status, published.text).toBe(200)
}

/** An order makes two codes of that of the light, from the year after. */
async function lightIsSplit(there: string) {
  const split = parseDay('2028-01-01')
  const entry = (code: string, ky: string, given: Partial<ClassEntry>): ClassEntry => ({
    ...{ kind: 'functional', code, name: { ky }, plain: null, words: [], parent: '706' },
    ...{ validFrom: null, validTo: null, successors: [], flow: null, origin: 'own', ...given },
  })
  await inTransaction(there, (tx) =>
    putEntries(tx, there, [
      entry('70640', 'Жарык', { validTo: split, successors: ['70641', '70642'] }),
      entry('70641', 'Чырактар', { validFrom: split }),
      entry('70642', 'Зымдар', { validFrom: split }),
    ]),
  )
}

beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aDraft(place)
  reader = await account('resident', { language: 'ru' })
  resident = await signedIn(running.origin, reader)
  officer = await signedIn(running.origin, await account('budget-officer'))
})

test('a resident follows a line from its page, finds it in the account, and stops there', async () => {
  const page = await newVisitor(running.origin).ask(`${home()}/budget/2027/lines/expenditure/70640`)
  expect(page.html).toContain(`href="${lineForm()}"`)
  expect((await newVisitor(running.origin).ask(lineForm())).url).toContain('/account/sign-in')
  const followed = await resident.submit(lineForm(), { act: 'follow' }, 'main form')
  expect(followed.text).toContain('Сиз бул беренеге байкоо жүргүзүп жатасыз')
  // Following twice is following once.
  expect((await resident.post(lineForm(), { act: 'follow' })).status).toBe(200)
  expect(await followsBy(place, accountId(place, reader.number))).toHaveLength(1)
  const mine = await resident.ask(`${home()}/account/following`)
  expect(plainly(mine.text)).toContain('Азыр: 500 миң сом')
  expect((await resident.ask(`${home()}/account`)).html).toContain(`${home()}/account/following"`)
  const stopped = await resident.submitOn(mine, { stop: '2027 expenditure/70640' }, 'main form')
  expect(stopped.text).toContain('эч нерсеге байкоо жүргүзбөйсүз')
  expect(await followsBy(place, accountId(place, reader.number))).toEqual([])
})

test('each new version is told once, in the reader’s language, with what it made of the line and two links', async () => {
  await resident.submit(lineForm(), { act: 'follow' }, 'main form')
  await publish('binding-draft', { 'amount-2027-draft': '560' })
  const [text, ...others] = await writtenTo(reader)
  expect(others).toEqual([])
  expect(text).toContain('70640')
  expect(text).toContain('500 тыс. сомов → 560 тыс. сомов')
  expect(text).toContain(`https://ashar.example/ru/${place}/budget/2027/lines/expenditure/70640`)
  expect(text).toContain(
    `Больше не следить: https://ashar.example${lineForm().replace('/ky/', '/ru/')}`,
  )
  // Under another code it is followed all the same, on the page of either.
  await publish('binding-draft', { 'line-code': '70620', 'amount-2027-draft': '600' })
  const [moved] = await writtenTo(reader)
  expect(moved).toMatch(/теперь 70620 .*600 тыс\. сомов \(было 560 тыс\. сомов\)/)
  for (const key of ['70640', '70620'])
    expect((await resident.ask(lineForm(key))).text).toContain('Сиз бул беренеге байкоо')
  // Both can be read again in the account, in the language of the page, by the reader alone.
  const told = (visitor: Visitor, language: string) =>
    visitor.ask(`/${language}/${place}/account/following`)
  const again = await told(resident, 'en')
  expect(again.document.querySelectorAll('#told li')).toHaveLength(2)
  expect(plainly(again.text)).toContain('500')
  expect(again.html).toContain(`/en/${place}/budget/2027/lines/expenditure/70640`)
  const other = await signedIn(running.origin, await account('resident'))
  expect((await told(other, 'en')).document.querySelectorAll('#told li')).toHaveLength(0)
  // By the link of the message it ends, though no line has that code any more.
  const ended = await resident.submit(lineForm(), { act: 'stop' }, 'main form')
  expect(ended.text).toContain('эч нерсеге байкоо жүргүзбөйсүз')
  await publish('binding-draft')
  expect(await writtenTo(reader)).toHaveLength(2)
})

test('whoever follows lines and all of a budget gets one message a version; adoption says that it is adopted', async () => {
  for (const form of [wholeForm(), lineForm(), lineForm('70451')])
    await resident.submit(form, { act: 'follow' }, 'main form')
  await publish('approved', { 'amount-2027-plan': '560' })
  const [text, ...others] = await writtenTo(reader)
  expect(others).toEqual([])
  expect(text).toContain('бюджет на 2027 год утверждён')
  expect(text).toContain('Все расходы')
  expect(text).toContain('70451')
  expect(text).toContain(`Больше не следить: https://ashar.example/ru/${place}/account/following`)
})

test('an answer to a remark on the line and a hearing are told; the author of the remark not twice', async () => {
  const author = await account('resident')
  const by = { account: accountId(place, author.number), name: author.name }
  const writer = await signedIn(running.origin, author)
  await resident.submit(lineForm(), { act: 'follow' }, 'main form')
  await writer.submit(lineForm(), { act: 'follow' }, 'main form')
  const elsewhere = await account('resident')
  const other = await signedIn(running.origin, elsewhere)
  await other.submit(lineForm('70451'), { act: 'follow' }, 'main form')
  const { number } = await aRemark({ place, year: 2027, at: new Date(), by })
  const answer = { verdict: 'rejected', reason: 'Акча жок.' }
  await officer.submit(`${home()}/office/remarks/2027/${number}/answer`, answer, 'main form')
  expect(await writtenTo(reader)).toEqual([expect.stringContaining('замечание № 1')])
  expect(await writtenTo(author)).toHaveLength(1)
  expect(await writtenTo(elsewhere)).toEqual([])

  const secretary = await signedIn(running.origin, await account('hearing-secretary'))
  const hearing = await aHearing({
    ...{ place, at: new Date(), announced: null, budget: { year: 2027, version: 1 } },
  })
  const office = `${home()}/office/hearings/${hearing}`
  const act = (form: Record<string, string>) =>
    secretary.submit(office, form, `main form:has([value=${form.act}])`)
  expect((await act({ act: 'announce' })).status).toBe(200)
  const [announced] = await writtenTo(reader)
  expect(announced).toContain('объявлены слушания по бюджету на 2027 год')
  expect(announced).toContain(`/ru/${place}/hearings/${hearing}`)
  expect(await writtenTo(elsewhere)).toHaveLength(1)
  const edit = `${office}/edit`
  const day = dayPlus(dayOf(new Date()), 21)
  const moved = { begins: `${day}T15:30`, ends: `${day}T17:00`, reason: 'Залдын жылытуусу оңдолот' }
  expect((await secretary.submit(edit, moved, 'main form')).status).toBe(200)
  expect((await writtenTo(reader))[0]).toMatch(
    /слушания .* перенесены: были назначены на .*14:00, теперь .*15:30. Причина: Залдын/,
  )
  // Words alone are changed without a message.
  const told = (await writtenTo(reader)).length
  const reworded = { 'where-ky': 'Мектептин залы', reason: 'Зал башка' }
  expect((await secretary.submit(edit, reworded, 'main form')).status).toBe(200)
  expect(await writtenTo(reader)).toHaveLength(told)
  await act({ act: 'call-off', why: 'Жол жабык' })
  expect((await writtenTo(reader))[0]).toContain('отменены. Причина: Жол жабык')
})

test('a line goes on being followed in the first draft of the next year, under its new codes, told beside last year', async () => {
  for (const key of ['70640', '70451', '70111'])
    await resident.submit(lineForm(key), { act: 'follow' }, 'main form')
  await resident.submit(wholeForm(), { act: 'follow' }, 'main form')
  await lightIsSplit(place)
  const rows: DraftRow[] = [
    ['1111', 'Киреше салыгы', 2_000],
    ['70641', 'Чырактар', 300],
    ['70642', 'Зымдар', 260],
    ['70451', 'Жолдор', 1_300],
  ]
  const version = await aDraft(place, 2028, rows)
  const here = { place: placeId(place), at: new Date() }
  await inTransaction(place, (tx) => tellOfVersion(tx, here, version))
  const [text, ...others] = await writtenTo(reader)
  expect(others).toEqual([])
  expect(text).toContain('По сравнению с бюджетом на 2027 год')
  expect(text).toMatch(
    /теперь 70641 Чырактар; 70642 Зымдар, 560 тыс\. сомов \(было 500 тыс\. сомов\)/,
  )
  expect(text).toContain('70451 Ремонт дорог: 1,24 млн сомов → 1,3 млн сомов')
  expect(text).not.toContain('70111')
  const mine = await followsBy(place, accountId(place, reader.number))
  const next = mine.filter(({ year }) => year === 2028).map(({ what }) => what)
  expect(next.sort()).toEqual(['expenditure/70451', 'expenditure/70641', 'expenditure/70642'])
  // What ends there ends there, and nothing is carried twice.
  const form = `${home()}/account/budget/2028/lines/expenditure/70451/follow`
  await resident.submit(form, { act: 'stop' }, 'main form')
  expect(await followsBy(place, accountId(place, reader.number))).toHaveLength(6)
})

test('who follows what stands in no public page and in no log; it is in one’s own data and goes with the account', async () => {
  const address = `${home()}/budget/2027/lines/expenditure/70640`
  const before = (await resident.ask(address)).html
  await resident.submit(lineForm(), { act: 'follow' }, 'main form')
  expect((await resident.ask(address)).html).toBe(before)
  const lines = await linesAbout(place, 'budget/2027')
  const line = lines.find(({ action }) => action === 'budget-followed')
  expect([line?.actor, JSON.stringify(line?.details)]).toEqual([null, '{}'])
  const data = await resident.ask(`${home()}/account/data/own.json`)
  expect(JSON.parse(data.html).kept['budget-follows']).toMatchObject([
    { what: 'expenditure/70640', year: 2027 },
  ])
  await publish('binding-draft', { 'amount-2027-draft': '560' })
  const id = accountId(place, reader.number)
  expect(await toldTo(place, id)).toHaveLength(1)
  const form = { current: builtPassword }
  await resident.submit(`${home()}/account/close`, form, 'main form')
  expect([await followsBy(place, id), await toldTo(place, id)]).toEqual([[], []])
})
