import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { readHearing } from '#models/hearings/hearing.server.ts'
import { questionsOf } from '#models/hearings/question.server.ts'
import { aHearing, aQuestion } from '#seed/builders/a-hearing.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { until } from '#tests/support/portal.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const office = `${home}/office/hearings`
const form = 'main form[method=post]'
const ask = (path: string) => newVisitor(running.origin).ask(path)
const now = new Date()
const longAgo = new Date(now.getTime() - 30 * 86_400_000)
let secretary: Visitor
let resident: Visitor
let other: Visitor

/** A hearing that everybody sees: what a page shows may be a second old. */
async function shownHearing(given: Parameters<typeof aHearing>[0]): Promise<number> {
  const number = await aHearing(given)
  const isShown = async () => (await ask(`${home}/hearings/${number}`)).status === 200
  await until('the hearing is shown', isShown)
  return number
}

beforeAll(async () => {
  await aMunicipality({ place })
  await aVillage()
  await aVillage({ number: 2, name: { ky: 'Кең-Суу', ru: 'Кен-Суу' } })
  const person = { place, roles: ['resident'] as const, village: 2 }
  secretary = await signedIn(
    running.origin,
    await anAccount({ place, roles: ['hearing-secretary'], name: 'Осмонова Жылдыз' }),
  )
  resident = await signedIn(
    running.origin,
    await anAccount({ ...person, name: 'Токтогулова Айгүл' }),
  )
  other = await signedIn(running.origin, await anAccount({ ...person, name: 'Асанов Бакыт' }))
})

test('a resident asks before the hearing; the secretary answers, and everybody reads both', async () => {
  const hearing = await shownHearing({ place, at: now })
  const text = 'Кең-Сууга түтүк быйыл тартылабы?'
  const asked = await resident.submit(
    `${home}/account/hearings/${hearing}/ask`,
    { kind: 'question', text, named: 'yes' },
    form,
  )
  expect(asked.status, asked.text).toBe(200)
  expect(asked.url.endsWith(`${home}/account/hearings`)).toBe(true)
  expect(asked.text).toMatch(/номери 1\. Жооп .* чейин берилет/)
  expect(asked.html).toContain(`${home}/hearings/${hearing}#question-1"`)
  expect((await other.ask(`${home}/account/hearings`)).text).not.toContain(text)
  const page = await ask(`${home}/hearings/${hearing}`)
  expect(page.text).toContain(text)
  expect(page.text).toContain('Айгүл Т.')
  expect(page.text).not.toContain('Токтогулова')
  const silent = { kind: 'proposal', text: 'Сугат арыгын тазалоо керек' }
  await other.submit(`${home}/account/hearings/${hearing}/ask`, silent, form)
  expect((await ask(`${home}/hearings/${hearing}`)).text).not.toContain('Бакыт')

  const desk = await secretary.ask(`${home}/office`)
  expect(desk.text).toContain('Угууга суроо')
  const answer = { act: 'answer', responsible: '', answer: 'Долбоору даяр, июнда тартылат' }
  const answered = await secretary.submit(`${office}/${hearing}/questions/1`, answer, form)
  expect(answered.status, answered.text).toBe(200)
  const told = await ask(`${home}/hearings/${hearing}`)
  expect(told.text).toContain('июнда тартылат')
  expect(told.text).toContain('Мөөнөтүндө жооп берилди')
  const again = await secretary.post(`${office}/${hearing}/questions/1`, answer)
  expect(again.status).toBe(409)
  expect((await ask(`${home}/outbox`)).text).toContain('июнда тартылат')
})

test('no question is taken on the portal once the hearing has begun, nor more than ten of one person', async () => {
  const held = await shownHearing({ place, at: longAgo })
  const question = { kind: 'question', text: 'Качан башталат?' }
  const late = await resident.post(`${home}/account/hearings/${held}/ask`, question)
  expect(late.status).toBe(409)
  // A resident is told what is left to them, not that a notice is fixed.
  expect(late.text).toContain('пикир жазыңыз')
  expect(late.text).not.toContain('кулактандыруусу')
  expect(await questionsOf(place, held)).toEqual([])
  const hearing = await shownHearing({ place, at: now })
  const statuses: number[] = []
  for (let turn = 0; turn < 11; turn++) {
    const text = `Качан башталат, ${turn}?`
    const sent = await resident.post(`${home}/account/hearings/${hearing}/ask`, {
      ...question,
      text,
    })
    statuses.push(sent.status)
  }
  expect(statuses).toEqual([...Array(10).fill(200), 429])
})

test('the same words are asked once: a second form with them says which question they are', async () => {
  const hearing = await shownHearing({ place, at: now })
  const path = `${home}/account/hearings/${hearing}/ask`
  const asked = { kind: 'question', text: 'Түтүк качан тартылат?' }
  expect((await resident.post(path, asked)).status).toBe(200)
  const again = await resident.post(path, { kind: 'proposal', text: 'түтүк  качан тартылат' })
  expect([again.status, /№\s1 суроо/.test(again.text)]).toEqual([409, true])
  expect((await other.post(path, asked)).status).toBe(200)
  expect(await questionsOf(place, hearing)).toHaveLength(2)
})

test('a question that was taken away leaves its reason, and its words nowhere', async () => {
  const hearing = await shownHearing({ place, at: now })
  await aQuestion({ place, hearing, at: now, text: 'Жаман сөз', name: 'Айгүл Т.' })
  const why = { act: 'hide', why: 'Бир адамды мазактаган' }
  const hidden = await secretary.submit(
    `${office}/${hearing}/questions/1`,
    why,
    `${form}:has([value=hide])`,
  )
  expect(hidden.status, hidden.text).toBe(200)
  const page = await ask(`${home}/hearings/${hearing}`)
  expect(page.text).toContain('Бир адамды мазактаган')
  expect(page.text).not.toContain('Жаман сөз')
  expect(page.text).not.toContain('Айгүл Т.')
})

test('who came is counted from an hour before on, by sex and village, and stands until the minutes', async () => {
  const coming = await shownHearing({ place, at: now })
  const counts = { 'women-1': '15', 'men-1': '16', 'women-2': '7', 'men-2': '8', 'men-0': '3' }
  expect((await secretary.post(`${office}/${coming}/attendance`, counts)).status).toBe(409)
  const hearing = await shownHearing({ place, at: longAgo })
  const slip = await secretary.submit(`${office}/${hearing}/attendance`, { 'women-1': 'он' }, form)
  expect(slip.status).toBe(422)
  const sent = await secretary.submit(`${office}/${hearing}/attendance`, counts, form)
  expect(sent.status, sent.text).toBe(200)
  const page = await ask(`${home}/hearings/${hearing}`)
  expect(page.text).toContain('Угууга 49 киши келди, анын ичинде 22 аял')
  expect(page.text).toContain('7 + 8 = 15')
  expect((await secretary.ask(`${office}/${hearing}/attendance/sheet`)).text).toContain(
    'Катталуу барагы',
  )
})

test('minutes are published once those who came are counted, and a signed copy is laid beside them', async () => {
  const hearing = await shownHearing({ place, at: longAgo })
  await aQuestion({ place, hearing, at: longAgo, due: '2026-01-05' as never })
  const written = {
    ...{ chair: 'Алиева Бегимай', secretary: 'Осмонова Жылдыз' },
    text: 'Долбоор угулду.\nСугат арыгына кошуу сунушталды.',
  }
  const minutes = `${office}/${hearing}/minutes`
  expect((await secretary.post(minutes, written)).status).toBe(409)
  expect((await ask(`${home}/hearings/${hearing}/minutes`)).status).toBe(404)
  await secretary.post(`${office}/${hearing}/attendance`, { 'women-1': '3', 'men-1': '2' })
  const published = await secretary.submit(minutes, written, form)
  expect(published.status, published.text).toBe(200)
  const paper = await ask(`${home}/hearings/${hearing}/minutes`)
  for (const words of ['Алиева Бегимай', 'Сугат арыгына', 'Кең-Сууга түтүк'])
    expect(paper.text).toContain(words)
  expect((await secretary.post(minutes, { ...written, text: 'Башкача айтылды.' })).status).toBe(409)
  const recount = await secretary.post(`${office}/${hearing}/attendance`, { 'women-1': '90' })
  expect(recount.status).toBe(409)

  const file = new File(['%PDF-1.7 Протокол\n%%EOF'], 'протокол.pdf')
  const attached = await secretary.submit(minutes, { act: 'attach', file }, form)
  expect(attached.status, attached.text).toBe(200)
  const scan = (await readHearing(null, place, hearing))?.minutes?.scan
  expect((await ask(`/data/${place}/files/${scan?.id}`)).status).toBe(200)
  const page = await ask(`${home}/hearings/${hearing}`)
  expect(page.text).toContain('Кол коюлган көчүрмөсү')
  const report = await ask(`${home}/hearings/${hearing}/report`)
  expect(report.text).toContain('аялдардын үлүшү 60 %')
  expect(report.text).toMatch(/Мөөнөтү өткөнү\s*1/)
})
