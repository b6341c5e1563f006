import { setTimeout as pause } from 'node:timers/promises'
import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import { publicTurnout } from '#app/services/voting/public-turnout.server.ts'
import { turnoutOf } from '#app/services/voting/turnout-of.server.ts'
import { countChange } from '#models/database/change-count.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Page, Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let page: string
const neighbours: Visitor[] = []
let elsewhere: Visitor
let clerk: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aVillage({ number: 1 })
  await aVillage({ number: 2 })
  const pots = [
    { village: null, money: som(900_000) },
    { village: 1, money: som(600_000) },
    { village: 2, money: som(600_000) },
  ]
  const round = await anOpenVote({ place: 'ak-bulun', at: new Date(), rules: { pots } })
  page = `/ky/ak-bulun/account/vote/${round.number}`
  const visitorOf = async (given: Parameters<typeof anAccount>[0]) =>
    sessionOf(running.context, running.origin, await anAccount(given))
  neighbours.push(await visitorOf({ village: 1 }), await visitorOf({ village: 1 }))
  elsewhere = await visitorOf({ village: 2 })
  clerk = await visitorOf({ village: 1, roles: ['resident', 'clerk'] })
})

/** What of a ballot is each reader's own. */
const own = /name="(?:form-key|whose)" value="([^"]*)"|nonce="([^"]*)"/g
const ownIn = (html: string) => [...html.matchAll(own)].map(([, field, nonce]) => field ?? nonce)
const withoutOwn = (html: string) => html.replace(own, '')
/** What the headers of a page say, but for what belongs to one sending of it. */
const headersOf = (shown: Page | undefined) =>
  Object.fromEntries(
    [...(shown?.headers ?? [])]
      .filter(([name]) => !ofOneSending.includes(name))
      .map(([name, value]) => [name, value.replace(/'nonce-[^']*'/, '')]),
  )
const ofOneSending = ['content-encoding', 'content-length', 'transfer-encoding', 'date']

test('neighbours are sent the same ballot, each with a form of their own', async () => {
  const [one, again, other] = [
    await neighbours[0]?.ask(page),
    await neighbours[0]?.ask(page),
    await neighbours[1]?.ask(page),
  ].map((shown) => shown?.html ?? '')
  expect(one).toContain('name="choice"')
  expect([again, other].map((html) => withoutOwn(html ?? ''))).toEqual([
    withoutOwn(one ?? ''),
    withoutOwn(one ?? ''),
  ])
  const [mine, anew, hers] = [one, again, other].map((html) => ownIn(html ?? ''))
  expect(mine).toHaveLength(3)
  // The key of the form and the marks of the scripts are new each time; whose the form is stays the same.
  expect(mine?.filter((word) => anew?.includes(word))).toHaveLength(1)
  expect(mine?.filter((word) => hers?.includes(word))).toEqual([])
  expect(one).not.toContain('slot-')
})

test('a ballot that stands ready is sent like the one that was made, for every way of reading it', async () => {
  const read = (accepted: string) =>
    neighbours[0]?.ask(page, { headers: { 'accept-encoding': accepted } })
  const made = await read('identity')
  const ready = [
    await read('gzip'),
    await read('br'),
    await read('identity'),
    await read('gzip;q=0'),
  ]
  for (const shown of ready) {
    expect(shown?.status).toBe(200)
    expect(withoutOwn(shown?.html ?? '')).toBe(withoutOwn(made?.html ?? ''))
    expect(headersOf(shown)).toEqual(headersOf(made))
    // The marks of the scripts are those that this answer's header names.
    const [, nonce] =
      /'nonce-([^']*)'/.exec(shown?.headers.get('content-security-policy') ?? '') ?? []
    expect(ownIn(shown?.html ?? '')).toContain(nonce)
  }
  expect(ready[0]?.headers.get('content-encoding')).toBe('gzip')
})

test('what a form led here to tell is told once, though the ballot stands ready', async () => {
  const [reader] = neighbours
  await reader?.ask(page)
  reader?.cookies.set('deed', encodeURIComponent(`${page}?deed=own-data-saved`))
  const told = await reader?.ask(page)
  expect(told?.html).toContain('name="choice"')
  // A page made for one reader alone has no open slots.
  expect(ownIn(told?.html ?? '')[0]).toMatch(/^[\w-]{22}$/)
  expect(reader?.cookies.has('deed')).toBe(false)
})

test('what another process changes is on the ballot within two seconds', async () => {
  await neighbours[0]?.ask(page)
  await inTransaction('ak-bulun', async (tx) => {
    const villages = mongoose.connection.collection('territories')
    const set = { $set: { 'name.ky': 'Жаңы-Жер' } }
    const { modifiedCount } = await villages.updateOne({ place: 'ak-bulun', number: 1 }, set, {
      session: tx,
    })
    expect(modifiedCount).toBe(1)
    await countChange(tx, 'ak-bulun')
  })
  await pause(2_000)
  expect((await neighbours[0]?.ask(page))?.html).toContain('Жаңы-Жер')
})

test('another village and those of the office are not sent it', async () => {
  const ballot = await neighbours[0]?.ask(page)
  const there = await elsewhere.ask(page)
  const choices = (shown: Page | undefined) =>
    shown?.document
      .querySelectorAll('input[name=choice]')
      .map((input) => input.getAttribute('value'))
  expect(choices(ballot)?.length).toBeGreaterThan(0)
  expect(choices(there)).not.toEqual(choices(ballot))
  const desk = '/ky/ak-bulun/office"'
  expect((await clerk.ask(page)).html).toContain(desk)
  expect(ballot?.html).not.toContain(desk)
})

test('somebody who may not vote is told so, though the ballot of the village stands ready', async () => {
  await neighbours[0]?.ask(page)
  const young = await sessionOf(
    running.context,
    running.origin,
    await anAccount({ village: 1, born: parseDay(`${new Date().getFullYear() - 10}-01-01`) }),
  )
  const told = await young.ask(page)
  expect([told.status, told.html.includes('name="choice"')]).toEqual([403, false])
})

test('no figure tells a first vote from one that replaces it: voters are counted several at once', async () => {
  const round = await anOpenVote({ place: 'ak-bulun', at: new Date() })
  const vote = `/ky/ak-bulun/account/vote/${round.number}`
  const officer = await sessionOf(
    running.context,
    running.origin,
    await anAccount({ roles: ['election-officer'] }),
  )
  const home = `/ky/ak-bulun/rounds/${round.number}`
  const counts = async () => {
    const office = await officer.ask(`/ky/ak-bulun/office/rounds/${round.number}/count`)
    // Pages know what was changed within a second.
    await pause(1_100)
    const shown = await elsewhere.ask(home)
    const figures = [office, shown].map(({ document }) =>
      document.querySelectorAll('main dd, main .figures li').map(({ text }) => text),
    )
    return JSON.stringify(figures)
  }
  const before = await counts()
  const cast = async (choice: number) => {
    const fields = { rules: round.frozen.hash, choice: `${round.frozen.projects[choice]?.number}` }
    expect((await neighbours[0]?.post(vote, fields))?.status).toBe(200)
  }
  await cast(0)
  const first = await counts()
  await cast(1)
  expect([first, await counts()]).toEqual([before, before])
  // The control: the exact figure is another one.
  expect((await turnoutOf('ak-bulun', round.number)).voted).toBe(1)
  const { voted } = await publicTurnout('ak-bulun', round.number)
  expect([voted, before.includes('0')]).toEqual([0, true])
})

test('neighbours are answered alike, each with a receipt and choices of their own, and none stand in what is kept', async () => {
  const round = await anOpenVote({ place: 'ak-bulun', at: new Date() })
  const vote = `/ky/ak-bulun/account/vote/${round.number}`
  const titles = round.frozen.projects.map(({ title }) => title)
  const cast = async (who: Visitor | undefined, choice: number, accepted = 'gzip', key = '') => {
    const number = `${round.frozen.projects[choice]?.number}`
    const fields = { rules: round.frozen.hash, choice: number, ...(key ? { 'form-key': key } : {}) }
    const headers = { origin: running.origin, 'accept-encoding': accepted }
    const body = new URLSearchParams(fields)
    const taken = await who?.ask(vote, { method: 'POST', body, headers })
    const html = taken?.html ?? ''
    const code = /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(html)?.[0] ?? ''
    const line = /receipt\|v2\|[^<]*/.exec(html)?.[0] ?? ''
    const told = titles.filter((title) => taken?.text.includes(title))
    const same = [code, line, ...told].reduce((left, word) => left.replaceAll(word, '…'), html)
    return { code, line, told, same: same.replace(/<span class="number">[^<]*/, ''), taken }
  }
  const first = await cast(neighbours[0], 0)
  const ready = await cast(neighbours[1], 1)
  const plain = await cast(neighbours[1], 2, 'identity')
  const other = await cast(neighbours[0], 1, 'br')
  expect([first, ready, plain, other].map(({ told }) => told)).toEqual(
    [0, 1, 2, 1].map((choice) => [titles[choice]]),
  )
  for (const { taken, code, line } of [first, ready, plain, other]) {
    expect([taken?.status, code.length]).toEqual([200, 19])
    expect(line.length).toBeGreaterThan(150)
    expect(taken?.html).not.toMatch(/slot-|data-choice/)
    expect(taken?.headers.get('cache-control')).toContain('no-store')
  }
  expect([other.code, plain.code]).toEqual([first.code, ready.code])
  expect(ready.code).not.toBe(first.code)
  expect([other.line === first.line, ready.line === first.line]).toEqual([true, false])
  const withoutNonce = ({ same }: { same: string }) => same.replace(/nonce="[^"]*"/g, '')
  for (const answer of [ready, plain, other]) expect(withoutNonce(answer)).toBe(withoutNonce(first))
  // The same form once more: the same receipt, and no choices.
  await cast(neighbours[0], 2, 'gzip', 'one-form')
  const [again, onceMore] = [
    await cast(neighbours[0], 2, 'gzip', 'one-form'),
    await cast(neighbours[0], 2, 'gzip', 'one-form'),
  ]
  for (const { told, code, taken } of [again, onceMore]) {
    expect([told, code]).toEqual([[], first.code])
    expect(taken?.text).toContain('мурда')
  }
})
