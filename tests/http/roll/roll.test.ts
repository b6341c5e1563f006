import { beforeEach, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { rollsOf } from '#models/roll/roll.server.ts'
import { peopleOf } from '#models/roll/roll-part.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { askedRoll, sendRoll, somebody } from '#tests/support/a-roll.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Page, Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let place = ''
let towns = 0
let officer: Visitor
let second: Visitor

beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  const staff = () => anAccount({ place: placeId(place), roles: ['election-officer'] })
  officer = await sessionOf(running.context, running.origin, await staff())
  second = await sessionOf(running.context, running.origin, await staff())
})

const aBindingRound = async () =>
  (await aRound({ place, at: new Date(), inPhase: 'ideas', binding: true })).number
const three = [1, 2, 3].map((number) => somebody(number))
const rowsOf = ({ document }: Page) =>
  document.querySelectorAll('main tbody tr').map((row) => row.text.replace(/\s+/g, ' '))
const sign = (act: string) => second.submit(act, { step: 'sign' })

test('wrong rows are told one by one, with what a spreadsheet dropped put back, and nothing is taken in', async () => {
  const round = await aBindingRound()
  const preview = await sendRoll(officer, place, round, [
    somebody(1),
    somebody(1),
    somebody(3, { pin: '123' }),
    somebody(4, { born: '01.01.2020' }),
    somebody(5, { village: 'Москва' }),
  ])
  const rows = rowsOf(preview).join('\n')
  expect(rows).toMatch(/3ПИН: Ушул эле ПИН 2-сапта турат/)
  expect(rows).toMatch(/4ПИН: ПИНде 14 цифра болот, мында 3/)
  expect(rows).toMatch(/5Туулган күнү: .*жашка толо элек/)
  expect(rows).toMatch(/6Айылы: Реестрде «Москва» деген айыл жок/)
  expect(preview.document.querySelector('button[value=apply]')).toBeNull()
  expect(await rollsOf(null, place, round)).toEqual([])
  const lost = await sendRoll(officer, place, round, [somebody(7, { pin: '1405199000007' })])
  expect(rowsOf(lost).join()).toContain('1405199000007 → 01405199000007')
})

test('a file for a round that is not there is told at the list of rounds, and not read', async () => {
  const refused = await sendRoll(officer, place, 99, three)
  expect(refused.text).toContain('Тизмеден тандаңыз')
  expect(refused.document.querySelector('select[name=option][aria-invalid=true]')).not.toBeNull()
})

test('a roll is printed before its names go, asked for by one and approved by another who sees the whole', async () => {
  const round = await aBindingRound()
  const preview = await sendRoll(officer, place, round, three)
  const link = preview.document.querySelector('a[href*="/papers/"]')?.getAttribute('href') ?? ''
  const printed = await officer.ask(link)
  expect(printed.text).toContain('Тизмедеги Адам 2')
  expect((await officer.ask(`${link}/roll.docx`)).status).toBe(200)
  await officer.submitOn(preview, { step: 'apply' })
  const [roll] = await rollsOf(null, place, round)
  expect(roll).toMatchObject({ size: 3, state: 'waiting', changes: null })
  expect(printed.text).toContain(roll?.hash)
  // With the confirmation nobody reads them any more.
  expect((await officer.ask(link)).status).toBe(409)
  expect((await readRound(place, round))?.roll).toBeUndefined()

  const waiting = await officer.ask(`/ky/${place}/office/roll`)
  const act = waiting.document.querySelector('main a[href*="/acts/"]')?.getAttribute('href') ?? ''
  const shown = await second.ask(act)
  for (const words of ['Ак-Булуң', '3', roll?.hash ?? '']) expect(shown.text).toContain(words)
  // Whoever asked for it cannot sign it as well.
  expect((await officer.submit(act, { step: 'sign' })).status).not.toBe(200)
  expect((await readRound(place, round))?.roll).toBeUndefined()
  await sign(act)
  expect((await readRound(place, round))?.roll).toMatchObject({ size: 3, hash: roll?.hash })
  const lines = (await linesAbout(place, `round/${round}`)).map(({ action }) => action)
  expect(lines).toEqual(expect.arrayContaining(['roll-read', 'roll-taken', 'approve-roll']))
})

test('a later roll says what differs, replaces the former one, and a returned one leaves nobody', async () => {
  const round = await aBindingRound()
  await sign(await askedRoll(officer, place, round, three))
  const next = await askedRoll(officer, place, round, [...three.slice(1), somebody(9)])
  const shown = await second.ask(next)
  expect(shown.text).toContain('кошулду: 1, чыгып калды: 1, башка айылда: 0')
  await second.submit(next, { step: 'decline', reason: 'Айылы башка' })
  expect(await peopleOf(null, { place, round, version: 2 })).toEqual([])
  expect((await readRound(place, round))?.roll).toMatchObject({ version: 1 })
  await sign(await askedRoll(officer, place, round, [somebody(9)]))
  expect((await readRound(place, round))?.roll).toMatchObject({ version: 3, size: 1 })
  expect(await peopleOf(null, { place, round, version: 1 })).toEqual([])
})

test('rules that changed meanwhile ask other people: the roll cannot be approved, and its list is not taken in', async () => {
  const round = await aBindingRound()
  const preview = await sendRoll(officer, place, round, three)
  const edit = `/ky/${place}/office/rounds/${round}/edit`
  const changed = await officer.submit(edit, { 'vote-age': '18', reason: 'Кеңештин токтому' })
  expect(changed.status).toBe(200)
  const late = await officer.submitOn(preview, { step: 'apply' })
  expect([late.status, (await rollsOf(null, place, round)).length]).toEqual([409, 0])
})
