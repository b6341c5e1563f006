import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import type { ActName } from '#app/domain/signatures/pending-act.ts'
import { texts } from '#app/i18n/texts.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { proposalsInTx } from '#models/proposals/proposal.server.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { asks, office, place } from './signing-context.ts'

const running = runningApplication()
const roles = [
  ...(['election-officer', 'admin', 'evaluator', 'clerk'] as const),
  ...(['hearing-secretary', 'budget-officer'] as const),
]
let asking: Visitor
let signing: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const come = async (name: string) =>
    sessionOf(running.context, running.origin, await anAccount({ roles: [...roles], name }))
  asking = await come('Айбек Токтосунов')
  signing = await come('Бекова Нурзат')
})

const kinds = Object.keys(asks) as ActName[] // the keys of that record
const numberIn = (act: string) => Number(act.split('/').at(-1))

test.each(kinds)(
  '«%s»: what has changed since it was asked for is signed by nobody',
  async (kind) => {
    const { act, done, change } = await asks[kind](asking)
    await inTransaction(place, change)
    const page = await signing.ask(act)
    expect(page.document.querySelector('[value=sign]')).toBeNull()
    const signed = await signing.post(act, { step: 'sign' })
    expect(signed.status).toBe(409)
    expect(signed.text).toContain('Кол коюла турган нерсе өзгөрдү')
    expect(await done()).toBe(false)
    expect((await readAct(place, numberIn(act)))?.state).toBe('ended')
  },
)

test.each(kinds)(
  '«%s»: its page shows who asked, in which office, and the hash of it all',
  async (kind) => {
    const { act } = await asks[kind](asking)
    const page = await signing.ask(act)
    const kept = await readAct(place, numberIn(act))
    expect(page.text.replaceAll(' ', '')).toContain(kept?.hash)
    expect(page.text).toMatch(/Айбек Токтосунов \([^)]+\)/)
    expect(page.document.querySelectorAll('.hash-ring path')).toHaveLength(1)
  },
)

const { signatures } = texts('ky')

test.each(kinds)(
  '«%s»: whoever asked takes it back, and it is not told as declined',
  async (kind) => {
    const { act, done } = await asks[kind](asking)
    const form = 'form:has([value=decline])'
    const open = await asking.ask(act)
    expect(open.text).toContain(signatures.takeBackTitle)
    expect(open.text).not.toContain(signatures.declineTitle)
    const page = await asking.submitOn(open, { reason: 'Шашып жибердим' }, form)
    expect(page.text).toContain('Сураган адам өзү кайтарып алды')
    expect(page.text).toContain('Шашып жибердим')
    expect((await signing.post(act, { step: 'sign' })).status).toBe(409)
    expect(await done()).toBe(false)
  },
)

test('whoever asked reads on the desk and on the act why a colleague returned it', async () => {
  const { act } = await asks['extend-phase'](asking)
  const why = 'Мөөнөт жетиштүү экен'
  await signing.submit(act, { reason: why }, 'form:has([value=decline])')
  expect((await asking.ask(act)).text).toContain(why)
  expect((await asking.ask(`/ky/${place}/office`)).text).toContain(why)
  expect((await signing.ask(`/ky/${place}/office`)).text).not.toContain(why)
})

test('a change by a colleague ends the act at once and names who made it', async () => {
  const { act } = await asks['open-vote'](asking)
  const kept = await readAct(place, numberIn(act))
  const edit = `/ky/${place}/office/rounds/${kept?.subject.split('/')[1]}/edit`
  await signing.submit(edit, { threshold: '3', reason: 'Кеңештин чечими' }, 'main form')
  const ended = await readAct(place, numberIn(act))
  expect([ended?.state, ended?.closedBy?.name]).toEqual(['ended', 'Бекова Нурзат'])
  expect((await asking.ask(act)).text).toContain(
    'кол коюла турган нерсе өзгөрдү. Өзгөрткөн: Бекова Нурзат',
  )
})

test('an act that a change ended says what was to be signed and what it would be now', async () => {
  const { act } = await asks['open-vote'](asking)
  const kept = await readAct(place, numberIn(act))
  const edit = `/ky/${place}/office/rounds/${kept?.subject.split('/')[1]}/edit`
  await signing.submit(edit, { threshold: '3', reason: 'Кеңештин чечими' }, 'main form')
  const page = await asking.ask(act)
  const row = page.document
    .querySelectorAll('main tbody tr')
    .find(({ text }) => text.includes(texts('ky').roundRules.threshold))
  expect(page.text).toContain(signatures.changedTo)
  expect(row?.querySelector('del'), row?.text).not.toBeNull()
  expect(row?.querySelector('ins')?.text).toContain('3')
})

test('the titles by the office are signed with the list: a new one is shown, and ends what waits', async () => {
  const { act, done } = await asks['open-vote'](asking)
  const round = Number((await readAct(place, numberIn(act)))?.subject.split('/')[1])
  const [listed] = await inTransaction(place, (tx) =>
    proposalsInTx(tx, place, round, ['on-ballot']),
  )
  const titled = { ru: 'Новый мост через реку' }
  await signing.submit(`/ky/${place}/office/proposals/${listed?.number}/title`, titled, 'main form')
  expect((await readAct(place, numberIn(act)))?.state).toBe('ended')
  expect((await asking.ask(act)).document.querySelector('ins')?.text).toContain(titled.ru)
  const again = await asking.submit(`${office}/rounds/${round}/open`, {})
  const page = await signing.ask(new URL(again.url).pathname)
  expect(page.document.querySelector('main table [lang=ru]')?.text).toBe(titled.ru)
  await signing.submitOn(page, {}, 'form:has([value=sign])')
  expect(await done()).toBe(true)
})

test.each(['open-vote', 'extend-phase'] as const)(
  '«%s»: what it does not depend on may be changed while it waits, and it is signed all the same',
  async (kind) => {
    const { act, done } = await asks[kind](asking)
    const kept = await readAct(place, numberIn(act))
    const edit = `/ky/${place}/office/rounds/${kept?.subject.split('/')[1]}/edit`
    const title = { 'title-ky': 'Аты оңдолгон раунд', reason: 'Аты так эмес болчу' }
    const changed = await signing.submit(edit, title, 'main form')
    expect(changed.status, changed.text.slice(0, 300)).toBe(200)
    expect((await readAct(place, numberIn(act)))?.state).toBe('open')
    await signing.submit(act, {}, 'form:has([value=sign])')
    expect(await done()).toBe(true)
  },
)

test('the page of an act stays, as what was asked, where what it was about is gone; nobody can sign it', async () => {
  const { act } = await asks['extend-phase'](asking)
  const kept = await readAct(place, numberIn(act))
  const round = Number(kept?.subject.split('/')[1])
  await mongoose.connection.collection('rounds').deleteOne({ place, number: round })
  const page = await signing.ask(act)
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('Айбек Токтосунов')])
  expect(page.document.querySelector('[value=sign]')).toBeNull()
})
