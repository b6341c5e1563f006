import { beforeEach, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { aDraft } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let place = ''
let towns = 0
let author: Visitor
let authorId = ''
let officer: Visitor

const holding = async (role: Role, name: string) => {
  const account = await anAccount({ place: placeId(place), roles: [role], name })
  return {
    visitor: await signedIn(running.origin, account),
    id: `${place}:${account.number}`,
    account,
  }
}
const home = () => `/ky/${place}`
const office = (number: number, act = '') => `${home()}/office/remarks/2027/${number}${act}`
const own = (number: number) => `${home()}/account/budget/2027/remarks/${number}`
const shown = async (number: number) =>
  (await newVisitor(running.origin).ask(`${home()}/budget/2027/remarks/${number}`)).text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u2011/g, '-')
const kept = (number: number) => readRemark(null, { place, year: 2027, number })
const remark = (given: Partial<Remark> = {}) =>
  aRemark({ place, year: 2027, at: new Date(), by: { account: authorId, name: 'Айгүл' }, ...given })
const answer = {
  ...{ verdict: 'accepted', reason: 'Кошулабыз, үч чырак быйыл.', ground: 'Кеңештин № 31 токтому' },
  ...{ 'from-0': 'expenditure/70111', 'to-0': 'expenditure/70640', 'amount-0': '60 000' },
}

beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aDraft(place)
  const written = await holding('resident', 'Айгүл')
  author = written.visitor
  authorId = written.id
  officer = (await holding('budget-officer', 'А. Осмонова')).visitor
})

test('an answer has its reason, its ground and the way of the money, and is told to the author', async () => {
  const { number } = await remark({
    duty: { responsible: null, due: dayPlus(dayOf(new Date()), 3), reason: '' },
  })
  expect(await shown(number)).toContain('жоопко 3 күн калды')
  expect((await officer.ask(`${home()}/office`)).text).toContain('Пикирге жооп')
  const sent = await officer.submit(office(number, '/answer'), answer, 'main form')
  expect(sent.status).toBe(200)
  const page = await shown(number)
  expect(page).toContain('Эске алынды')
  expect(page).toContain('жооп ошол эле күнү берилди')
  expect(page).toContain('Кошулабыз, үч чырак быйыл.')
  expect(page).toContain('Негизи: Кеңештин № 31 токтому')
  expect(page).toContain('−60 миң сом')
  expect((await kept(number))?.answer?.moved).toMatchObject([
    { from: { key: '70111' }, to: { key: '70640' }, amount: 6_000_000 },
  ])
  const outbox = await newVisitor(running.origin).ask(`${home()}/outbox`)
  expect(outbox.text).toContain('пикирге жооп берилди')
  expect((await officer.post(office(number, '/answer'), answer)).status).toBe(409)
})

test('what an answer lacks is told at its field', async () => {
  const { number } = await remark()
  const tried = async (more: Record<string, string>) => {
    const page = await officer.submit(
      office(number, '/answer'),
      { ...answer, ...more },
      'main form',
    )
    return [page.status, page.document.querySelector('main .error')?.text ?? '']
  }
  expect(await tried({ reason: '' })).toEqual([422, expect.any(String)])
  expect(await tried({ verdict: 'rejected' })).toEqual([
    422,
    expect.stringContaining('эске алынган пикир'),
  ])
  expect(await tried({ 'amount-0': '0' })).toEqual([422, expect.stringContaining('Нөлдөн чоң')])
  expect(await tried({ 'to-0': 'expenditure/70111' })).toEqual([422, expect.any(String)])
  expect(await tried({ 'to-0': '' })).toEqual([422, expect.any(String)])
  expect(await tried({ verdict: 'duplicate', 'amount-0': '', 'from-0': '', 'to-0': '' })).toEqual([
    422,
    expect.stringContaining('Кайсы пикирди'),
  ])
  expect((await kept(number))?.answer).toBeNull()
})

test('an answer after its day is shown to everybody as late, by the clock of the database', async () => {
  const due = dayPlus(dayOf(new Date()), -2)
  const { number } = await remark({
    at: new Date(Date.now() - 9 * 86_400_000),
    duty: { responsible: null, due, first: due, reason: '' },
  })
  expect(await shown(number)).toContain('жооп жок, 2 күн кечикти')
  await officer.submit(office(number, '/answer'), answer, 'main form')
  expect(await shown(number)).toContain('жооп 2 күн кечикти')
})

test('whoever is named answers, nobody else, and a day later than usual needs its reason', async () => {
  const { number } = await remark()
  const clerk = await holding('clerk', 'Кызматкер Нур')
  const later = dayPlus(dayOf(new Date()), 40)
  const named = { account: clerk.id, due: later, reason: '' }
  const silent = await officer.submit(office(number, '/assign'), named, 'main form')
  expect([silent.status, silent.text.includes('себебин жазыңыз')]).toEqual([422, true])
  await officer.submit(
    office(number, '/assign'),
    { ...named, reason: 'Чийме күтүлүүдө' },
    'main form',
  )
  const putOff = await shown(number)
  expect(putOff).toContain('Чийме күтүлүүдө')
  expect(putOff).toContain('Жооптун алгачкы мөөнөтү')
  expect((await officer.post(office(number, '/answer'), answer)).status).toBe(403)
  expect((await clerk.visitor.ask(`${home()}/office`)).text).toContain('Пикирге жооп')
  expect((await clerk.visitor.submit(office(number, '/answer'), answer, 'main form')).status).toBe(
    200,
  )
})

test('the author says once whether it is an answer; a no brings another person, once', async () => {
  const { number } = await remark()
  expect((await author.post(own(number), { say: 'yes', text: '' })).status).toBe(409)
  await officer.submit(office(number, '/answer'), answer, 'main form')
  const neighbour = await holding('resident', 'Бакыт')
  expect((await neighbour.visitor.post(own(number), { say: 'no', text: 'жок' })).status).toBe(403)
  expect((await author.submit(own(number), { say: 'no', text: '' }, 'main form')).status).toBe(422)
  await author.submit(own(number), { say: 'no', text: 'Калганы качан?' }, 'main form')
  expect(await shown(number)).toContain('Автор: бул жооп эмес')
  expect(await shown(number)).toContain('Экинчи карап чыгуу')
  expect((await author.post(own(number), { say: 'yes', text: '' })).status).toBe(409)
  const again = { verdict: 'partly', reason: 'Калган үчөө 2028-жылы.' }
  const same = await officer.post(office(number, '/answer'), again)
  expect([same.status, (await kept(number))?.second?.answer]).toEqual([403, null])
  const other = await holding('clerk', 'Н. Сыдыкова')
  const second = await other.visitor.submit(office(number, '/answer'), again, 'main form')
  expect(second.status).toBe(200)
  const page = await shown(number)
  expect(page).toContain('Калган үчөө 2028-жылы.')
  expect(page).toContain('Н. Сыдыкова')
  expect((await other.visitor.post(office(number, '/answer'), again)).status).toBe(409)
})

test('of two answers at the same instant one stands', async () => {
  const { number } = await remark()
  const clerk = await holding('clerk', 'Кызматкер Нур')
  const statuses = await Promise.all(
    [officer, clerk.visitor].map(
      async (one) => (await one.post(office(number, '/answer'), answer)).status,
    ),
  )
  expect(statuses.sort()).toEqual([200, 409])
})
