import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { hearingsOf } from '#models/hearings/hearing.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aPublishedBudget } from '#seed/builders/a-published-budget.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const office = `${home}/office/hearings`
const form = 'main form[method=post]'
const ask = (path: string) => newVisitor(running.origin).ask(path)
let secretary: Visitor

const inDays = (days: number) => dayPlus(dayOf(new Date()), days)
const notice = (days: number) => ({
  ...{ year: '2027', 'title-ky': '2027-жылдын долбоору боюнча угуу', 'where-ky': 'Маданият үйү' },
  ...{ 'title-ru': 'Слушания по проекту 2027 года', latitude: '42.57', longitude: '78.59' },
  ...{ 'about-ky': 'Жарыкка 500 миң сом.', 'agenda-ky': '14:00 Катталуу\n14:30 Долбоор' },
  ...{ begins: `${inDays(days)}T14:00`, ends: `${inDays(days)}T16:00` },
})

beforeAll(async () => {
  await aMunicipality({ place })
  const account = await anAccount({ place, roles: ['hearing-secretary'] })
  secretary = await signedIn(running.origin, account)
  const amounts = [{ year: 2027, measure: 'draft' as const, tyiyn: 50_000_000 as never }]
  const lines = [budgetLine({ number: 1, code: '70640', amounts })]
  const publishedAt = new Date(Date.now() - 86_400_000)
  await aPublishedBudget({ place, year: 2027, kind: 'binding-draft', lines, publishedAt })
})

async function begun(days: number): Promise<number> {
  const saved = await secretary.submit(`${office}/new`, notice(days), form)
  expect(saved.status, saved.text).toBe(200)
  const [, number] = /hearings\/(\d+)/.exec(saved.url) ?? []
  return Number(number)
}

test('a hearing is the office’s alone until it is announced; then everybody finds day, place, agenda and draft', async () => {
  const number = await begun(20)
  expect((await ask(`${home}/hearings/${number}`)).status).toBe(404)
  expect((await ask(`/data/${place}/hearings/${number}/ky.ics`)).status).toBe(404)
  expect((await ask(`${home}/hearings`)).text).not.toContain('2027-жылдын долбоору')

  const announced = await secretary.submit(
    `${office}/${number}`,
    { act: 'announce' },
    `${form}:has([value=announce])`,
  )
  expect(announced.status, announced.text).toBe(200)
  const page = await ask(`${home}/hearings/${number}`)
  expect(page.status).toBe(200)
  const russian = await ask(`/ru/${place}/hearings/${number}`)
  expect(russian.document.querySelector('title')?.text).toContain('Слушания по проекту 2027 года')
  for (const words of ['Маданият үйү', '14:30', 'Долбоор', '500 миң сом'])
    expect(page.text).toContain(words)
  const links = page.document.querySelectorAll('main a').map((link) => link.getAttribute('href'))
  expect(links).toContain(`${home}/budget/2027/versions/1`)
  expect(links).toContain('geo:42.57,78.59')
  const menu = (await ask(home)).document.querySelectorAll('nav a')
  expect(menu.map((link) => link.getAttribute('href'))).toContain(`${home}/hearings`)
  const feed = await ask(`/data/${place}/hearings/ru.atom`)
  expect(feed.text).toContain('Слушания по проекту 2027 года')
  const calendar = await ask(`/data/${place}/hearings/${number}/ru.ics`)
  expect(calendar.text).toContain(`DTSTART:${inDays(20).replaceAll('-', '')}T080000Z`)
  for (const address of [
    `${home}/hearings/${number}/notice`,
    `${home}/hearings/${number}/notice.docx`,
  ])
    expect((await ask(address)).status).toBe(200)
})

test('announced too late without a reason it stays unannounced; with one everybody reads the reason', async () => {
  const number = await begun(5)
  const late = `${form}:has([value=announce])`
  const act = { act: 'announce', reason: '' }
  const refused = await secretary.submit(`${office}/${number}`, act, late)
  expect(refused.status).toBe(422)
  expect((await ask(`${home}/hearings/${number}`)).status).toBe(404)
  const reasoned = { act: 'announce', reason: 'Залдын чатыры оңдолуп жаткан' }
  const done = await secretary.submit(`${office}/${number}`, reasoned, late)
  expect(done.status, done.text).toBe(200)
  const page = await ask(`${home}/hearings/${number}`)
  expect(page.text).toContain('Залдын чатыры оңдолуп жаткан')
  expect(page.text).toContain('кадимки мөөнөт 14 күн')
})

test('an announced hearing is moved and called off only with a reason that everybody reads', async () => {
  const number = await begun(30)
  await secretary.submit(
    `${office}/${number}`,
    { act: 'announce' },
    `${form}:has([value=announce])`,
  )
  const moved = { ...notice(40), reason: '' }
  const refused = await secretary.submit(`${office}/${number}/edit`, moved, form)
  expect(refused.status).toBe(422)
  const because = { ...moved, reason: 'Бул күнү той болот экен' }
  expect((await secretary.submit(`${office}/${number}/edit`, because, form)).status).toBe(200)
  const told = (await ask(`${home}/hearings/${number}`)).text
  expect(told).toContain('Бул күнү той болот экен')
  expect(told).toContain('угууга 40 күн калганда')
  expect(told).toMatch(/Мурда: .*14:00\. Эми: .*14:00\./)
  const calendar = await ask(`/data/${place}/hearings/${number}/ky.ics`)
  expect(calendar.text).toContain('SEQUENCE:1')

  const off = `${form}:has([value=call-off])`
  const silent = await secretary.submit(`${office}/${number}`, { act: 'call-off', why: '' }, off)
  expect(silent.status).toBe(422)
  const why = { act: 'call-off', why: 'Жол жабылды' }
  expect((await secretary.submit(`${office}/${number}`, why, off)).status).toBe(200)
  expect((await ask(`${home}/hearings/${number}`)).text).toContain('Жол жабылды')
  expect((await ask(`/data/${place}/hearings/${number}/ky.ics`)).text).toContain('CANCELLED')
})

test('whom the office invites is printed for the office and read by nobody else', async () => {
  const number = await begun(25)
  await secretary.submit(
    `${office}/${number}`,
    { act: 'announce' },
    `${form}:has([value=announce])`,
  )
  const names = 'Асанова Айнура, Кең-Суу айыл башчысы\n\n  Бекова Нурзат  '
  await secretary.submit(`${office}/${number}/invitations`, { names }, form)
  const list = await secretary.ask(`${office}/${number}/invitations/paper`)
  expect(list.text).toContain('Асанова Айнура, Кең-Суу айыл башчысы')
  expect((await ask(`${home}/hearings/${number}`)).text).not.toContain('Асанова')
  expect((await ask(`${home}/hearings/${number}/notice`)).text).not.toContain('Асанова')
})

test('a hearing on a year without a published budget is not kept', async () => {
  const before = (await hearingsOf(place)).length
  const refused = await secretary.post(`${office}/new`, { ...notice(20), year: '2040' })
  expect(refused.status).toBe(422)
  expect((await hearingsOf(place)).length).toBe(before)
})
