import { beforeEach, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { readConciliation } from '#models/conciliations/conciliation.server.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { aConciliation, anOffer, aProtocol } from '#seed/builders/a-conciliation.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { aDraft } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Visitor } from '#tests/support/visitor.ts'

/** What the second person of a protocol signs: the whole of it, and nothing else than what was written. */
const running = runningApplication()
const year = 2027
let place = ''
let towns = 0
let secretary: Visitor
let officer: Visitor

const holding = async (roles: Role[], name: string) =>
  signedIn(running.origin, await anAccount({ place: placeId(place), roles, name }))
const home = () => `/ky/${place}/office`
const remarkNow = (number: number) => readRemark(null, { place, year, number })
const told = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-')

/** The table of the builder; its meeting began two hours ago unless said otherwise. */
const met = (given: Partial<Conciliation> = {}) => {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  const times = { begins: ago(2), ends: ago(1) }
  return aConciliation({ place, year, at: new Date(), ...times, offers: [anOffer], ...given })
}

beforeEach(async () => {
  place = `signing-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aDraft(place)
  for (let number = 1; number <= 2; number++) await aRemark({ place, year, at: new Date() })
  secretary = await holding(['hearing-secretary'], 'Осмонова Жылдыз')
  officer = await holding(['budget-officer'], 'Садыков Эрлан')
})

test('a remark that lies on an open table has no answer of its own, and no desk offers one', async () => {
  const answer = { verdict: 'rejected', reason: 'Каражат жок.', ground: '' }
  const to = `${home()}/remarks/${year}/1`
  const desk = async () => (await officer.ask(home())).html
  const number = await met({ announced: null })
  expect([(await officer.ask(to)).html, await desk()]).toEqual([
    expect.stringContaining(`${to}/answer`),
    expect.stringContaining(`${to}/answer`),
  ])
  await officer.post(`${home()}/conciliations/${year}/${number}`, { act: 'discard' })
  const begins = new Date(Date.now() + 3_600_000)
  await met({ begins, ends: new Date(begins.getTime() + 3_600_000) })
  const refused = await officer.post(`${to}/answer`, answer)
  expect([refused.status, told(refused.text).includes('2-макулдашуу столунда')]).toEqual([
    409,
    true,
  ])
  const shown = await officer.ask(to)
  expect(shown.html).not.toContain(`${to}/answer`)
  expect(told(shown.text)).toContain('Бул пикирге 2-макулдашуу столу жооп берет')
  expect(await desk()).not.toContain(`${to}/answer`)
  expect(await remarkNow(1)).toMatchObject({ answer: null })
  // Once the meeting is called off, it is answered as any other.
  await officer.post(`${home()}/conciliations/${year}/2`, {
    act: 'call-off',
    'why-call-off': 'Жок',
  })
  expect((await officer.post(`${to}/answer`, answer)).status).toBe(200)
  expect(await remarkNow(1)).toMatchObject({ answer: { verdict: 'rejected' } })
})

const protocol = {
  ...{ chair: 'Алиева Бегимай', secretary: 'Осмонова Жылдыз', text: 'Эки саат талкууланды.' },
  ...{ 'reply-1': 'Жарыкка 50 миң сом.', 'reply-2': 'Экинчиге каражат жок.' },
  ...{ 'verdict-1': 'accepted', 'verdict-2': 'rejected' },
}
const table = () => `${home()}/conciliations/${year}/1`
const tableNow = () => readConciliation(null, { place, year, number: 1 })

/** The secretary writes the protocol; the address of the act by which it waits. */
async function written(): Promise<string> {
  const sent = await secretary.submit(`${table()}/protocol`, protocol, 'main form[method=post]')
  expect(sent.status, sent.text).toBe(200)
  return sent.document.querySelector('main a[href*="/acts/"]')?.getAttribute('href') ?? ''
}

test('the page of the second signature shows all that it puts into effect, with its hash', async () => {
  await met()
  const act = await written()
  const page = await officer.ask(act)
  const words = [
    ...['Алиева Бегимай', 'Эки саат талкууланды.', 'Жарыкка 50 миң сом.', 'Экинчиге каражат жок.'],
    ...['Жолдон жарыкка', 'Мектеп көчөсү: Каршы. Жол да керек', '70451 Жолдор → 70640 Көчө жарыгы'],
    ...['Эске алынды: 50 миң сом', 'Четке кагылды: 0 сом', '1-версияда'],
  ]
  for (const one of words) expect(told(page.text)).toContain(one)
  const kept = await readAct(place, Number(act.split('/').at(-1)))
  expect(page.text.replaceAll(' ', '')).toContain(kept?.hash)
})

test('what changes between the two signatures ends the act, and the protocol goes back with its words', async () => {
  await met()
  const act = await written()
  // A correction of the draft moves what the table stands on.
  await aDraft(place)
  const late = await officer.post(act, { step: 'sign' })
  expect([late.status, late.text.includes('Кол коюла турган нерсе өзгөрдү')]).toEqual([409, true])
  expect(await tableNow()).toMatchObject({
    ...{ confirmed: null, protocol: null },
    returned: { by: null, protocol: { text: 'Эки саат талкууланды.' } },
  })
  expect(await remarkNow(1)).toMatchObject({ answer: null })
  const desk = await secretary.ask(table())
  expect(desk.text).toContain('ал таянган нерсе өзгөрдү')
  const again = await secretary.ask(`${table()}/protocol`)
  expect(again.document.querySelector('[name=text]')?.textContent).toBe('Эки саат талкууланды.')
})

test('a version that is published ends the act at once, before anybody signs', async () => {
  await met()
  const act = await written()
  const wanted = { year: `${year}`, kind: 'binding-draft', unit: '1000', step: 'page' }
  const begun = await officer.submit(`${home()}/budgets/new`, { ...wanted, reason: 'Оңдоо' })
  // What is only begun moves nothing yet.
  expect([begun.status, (await tableNow())?.protocol === null]).toEqual([200, false])
  const published = await officer.submitOn(begun, { step: 'publish' })
  expect(published.status, published.text).toBe(200)
  expect(await tableNow()).toMatchObject({
    ...{ confirmed: null, protocol: null },
    returned: { by: null, protocol: { text: 'Эки саат талкууланды.' } },
  })
  expect((await officer.ask(home())).html).not.toContain(act)
})

test('an old protocol that waits for no signature is asked for again, or taken back with a reason', async () => {
  const at = new Date()
  await met({ protocol: aProtocol([1, 2], at) })
  const page = await secretary.ask(table())
  expect(page.document.querySelectorAll('#act-ask-again, #act-withdraw')).toHaveLength(2)
  expect((await officer.ask(table())).document.querySelector('#act-withdraw')).toBeNull()
  expect((await officer.post(table(), { act: 'withdraw', 'why-withdraw': 'Эски' })).status).toBe(
    403,
  )
  const silent = await secretary.submit(table(), { 'why-withdraw': '' }, '#act-withdraw')
  expect([silent.status, (await tableNow())?.protocol === null]).toEqual([422, false])

  const asked = await secretary.submit(table(), {}, '#act-ask-again')
  const act = asked.document.querySelector('main a[href*="/acts/"]')?.getAttribute('href') ?? ''
  expect(asked.document.querySelector('#act-withdraw')).toBeNull()
  // What waits now is asked for once, and only the second person returns it.
  for (const sent of [{ act: 'ask-again' }, { act: 'withdraw', 'why-withdraw': 'Эски' }])
    expect([sent.act, (await secretary.post(table(), sent)).status]).toEqual([sent.act, 409])
  expect((await officer.submit(act, { step: 'sign' })).status).toBe(200)
  expect(await tableNow()).toMatchObject({ confirmed: { by: { name: 'Садыков Эрлан' } } })
  for (const sent of [{ act: 'ask-again' }, { act: 'withdraw', 'why-withdraw': 'Эски' }])
    expect([sent.act, (await secretary.post(table(), sent)).status]).toEqual([sent.act, 409])
})

test('taken back, an old protocol returns to its form with its words, and the table is open again', async () => {
  await met({ protocol: aProtocol([1, 2], new Date()) })
  await secretary.submit(table(), { 'why-withdraw': 'Эски форма' }, '#act-withdraw')
  expect(await tableNow()).toMatchObject({
    ...{ protocol: null, confirmed: null },
    returned: { reason: 'Эски форма', by: 'Осмонова Жылдыз' },
  })
  expect((await secretary.ask(table())).text).toContain('Эски форма')
  const again = await secretary.ask(`${table()}/protocol`)
  expect(again.document.querySelector('[name=text]')?.textContent).toBe('Тараптар макулдашты.')
})
