import { beforeEach, expect, test } from 'vitest'
import { accountId } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { wordMessage } from '#app/services/alerts/word-message.ts'
import { reportParticipation } from '#app/services/conciliations/participation.server.ts'
import type { Account } from '#models/accounts/account.server.ts'
import { newestMessages } from '#models/alerts/outbox-message.server.ts'
import { readQuestion } from '#models/hearings/question.server.ts'
import { readRemark, remarksOf } from '#models/remarks/remark.server.ts'
import { aHearing, aQuestion } from '#seed/builders/a-hearing.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { aDraft } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const text = 'Кең-Суунун көчөсү караңгы. Эки чырак керек.'
let place = ''
let towns = 0
let hearing = 0
let secretary: Visitor
let officer: Visitor
let asker: Account

const home = () => `/ky/${place}`
const ask = (path: string) => newVisitor(running.origin).ask(`${home()}${path}`)
const account = (role: Role, name = 'Токтосунова Айгүл') =>
  anAccount({ place: placeId(place), roles: [role], name })
const form = (question: number) =>
  `${home()}/office/hearings/${hearing}/questions/${question}/remark`
const taken = { line: 'expenditure/70640', wish: 'more', sum: '60 000' }
const kept = (number: number) => readQuestion(null, { place, hearing, number })

beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aDraft(place)
  const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000)
  hearing = await aHearing({
    ...{ place, at: hour(-500), begins: hour(-50), ends: hour(-48) },
    budget: { year: 2027, version: 1 },
  })
  asker = await account('resident')
  secretary = await signedIn(running.origin, await account('hearing-secretary'))
  officer = await signedIn(running.origin, await account('budget-officer', 'Садыков Эрлан'))
})

const aProposal = (given: Partial<Parameters<typeof aQuestion>[0]> = {}) =>
  aQuestion({
    place,
    hearing,
    at: new Date(Date.now() - 49 * 3_600_000),
    kind: 'proposal',
    text,
    ...given,
  })

test('the secretary takes a proposal over: a remark in its own words, each leads to the other, the answer comes once', async () => {
  const number = await aProposal({ name: 'Асан Үсөнов', channel: 'hearing' })
  const question = await secretary.ask(`${home()}/office/hearings/${hearing}/questions/${number}`)
  expect(question.html).toContain(form(number))
  const done = await secretary.submit(form(number), taken, 'main form')
  expect(done.status, done.text).toBe(200)
  expect(await readRemark(null, { place, year: 2027, number: 1 })).toMatchObject({
    ...{ source: 'hearing', wish: 'more', text, village: 1, question: { hearing, number } },
    paper: { name: 'Асан Үсөнов', phone: null },
  })
  const page = await ask(`/hearings/${hearing}`)
  expect(page.html).toContain(`${home()}/budget/2027/remarks/1"`)
  expect(page.text).toContain('Беренеге пикир болду')
  const remark = await ask('/budget/2027/remarks/1')
  expect(remark.html).toContain(`${home()}/hearings/${hearing}#question-${number}"`)
  expect(remark.text).toContain('Кең-Суунун көчөсү караңгы')
  // The duty is the remark's from now on.
  const work = `${home()}/office/hearings/${hearing}/questions/${number}`
  const late = { act: 'answer', answer: 'Быйыл акча жок.', responsible: '' }
  expect((await secretary.post(work, late)).status).toBe(409)
  expect((await kept(number))?.answer).toBeNull()
  const answer = { verdict: 'rejected', reason: 'Акча жок.' }
  const answered = await officer.submit(
    `${home()}/office/remarks/2027/1/answer`,
    answer,
    'main form',
  )
  expect(answered.status).toBe(200)
})

test('taken over twice it is one remark, and nobody takes over what is answered, hidden or about no budget', async () => {
  const number = await aProposal()
  await secretary.submit(form(number), taken, 'main form')
  expect((await secretary.post(form(number), taken)).status).toBe(409)
  const at = new Date()
  const done = await aProposal({ answer: { text: 'Болду', at, by: 'А.' } })
  expect((await secretary.post(form(done), taken)).status).toBe(409)
  const hidden = await aProposal({ hidden: { at, reason: 'Орой' } })
  expect((await secretary.post(form(hidden), taken)).status).toBe(409)
  const budget = hearing
  hearing = await aHearing({ place, at })
  expect((await secretary.post(form(await aProposal()), taken)).status).toBe(409)
  hearing = budget
  const open = await aProposal()
  const resident = await signedIn(running.origin, await account('resident'))
  expect((await resident.post(form(open), taken)).status).toBe(403)
  expect(await remarksOf(place, 2027)).toHaveLength(1)
})

test('whoever asked on the portal is the author: told, led to it, and says whether the answer is one', async () => {
  const author = accountId(place, asker.number)
  const number = await aProposal({ account: author, channel: 'web', name: '' })
  await secretary.submit(form(number), taken, 'main form')
  const [message] = await newestMessages(place, 1)
  expect(message?.to).toBe(asker.phone)
  const told = message && wordMessage(message, new URL('https://ashar.example')).text
  expect(told).toContain(`/ky/${place}/account/budget/2027/remarks/1`)
  const own = await signedIn(running.origin, asker)
  expect((await own.ask(`${home()}/account/hearings`)).html).toContain(
    `${home()}/account/budget/2027/remarks/1"`,
  )
  const answer = { verdict: 'rejected', reason: 'Акча жок.' }
  await officer.submit(`${home()}/office/remarks/2027/1/answer`, answer, 'main form')
  expect((await own.ask(`${home()}/account/budget/2027/remarks/1`)).text).toContain('жооп болдубу?')
  // Asked without a name, it stays without one.
  expect((await ask('/budget/2027/remarks/1')).text).not.toContain('Айгүл')
})

test('in the figures of the year it counts once, as the remark it became', async () => {
  const figures = async () => {
    const found = await reportParticipation({ place: placeId(place), at: new Date() }, 2027)
    return found.refused ? null : found.value.figures.proposals
  }
  const number = await aProposal()
  await aProposal({ text: 'Башка сунуш' })
  await secretary.submit(form(number), taken, 'main form')
  expect(await figures()).toEqual({ remarks: 1, hearings: 1 })
  const report = await ask(`/hearings/${hearing}/report`)
  expect(report.text).toMatch(/Беренеге пикир болду\s*1/)
})
