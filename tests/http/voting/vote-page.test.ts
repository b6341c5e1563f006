import { createPublicKey, verify } from 'node:crypto'
import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()

const receiptCode = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/
const tickedOn = ({ document }: Page) =>
  document
    .querySelectorAll('input[name=choice][checked]')
    .map((input) => input.getAttribute('value'))
    .sort()

/** As somebody else would do it: with the line on the page and the published key alone. */
async function provesTrue(taken: Page) {
  const href = taken.document.querySelector('a[href$=".pem"]')?.getAttribute('href') ?? ''
  const key = createPublicKey(await (await fetch(new URL(href, running.origin))).text())
  const line = taken.document.querySelector('details code')?.text ?? ''
  const [said, signature] = [line.slice(0, line.lastIndexOf('|')), line.split('|').at(-1) ?? '']
  const holds = (text: string) =>
    verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'))
  expect(said).toMatch(/^receipt\|v2\|ak-bulun\/\d+\|[0-9a-f]{64}$/)
  expect([holds(said), holds(`${said}0`)]).toEqual([true, false])
}

test('a resident votes on one page, keeps every choice when refused, and is shown the choices once with a receipt', async () => {
  await aMunicipality()
  await aVillage({ place: 'ak-bulun', number: 1 })
  const at = new Date()
  const round = await anOpenVote({
    place: 'ak-bulun',
    at,
    rules: { ballot: { kind: 'approval', min: 1, max: 2 } },
  })
  const account = await anAccount({ born: parseDay('1990-05-14') })
  const visitor = newVisitor(running.origin)
  const page = `/ky/ak-bulun/account/vote/${round.number}`
  /** What somebody who is signed in is shown, without what is drawn anew for each page. */
  const alike = async (who: Visitor) => {
    const ballot = await who.ask(page)
    const form = ballot.html.replace(/(name="form-key" value|nonce)="[^"]*"/g, '')
    return { form, receipt: (await who.ask(`${page}/receipt`)).text }
  }
  const door = await visitor.ask(page)
  expect(door.url).toContain('/account/sign-in')
  const inside = await visitor.submitOn(door, {
    login: account.phone ?? '',
    password: builtPassword,
  })
  expect(inside.text).toContain('бериле элек')
  const before = await alike(visitor)
  expect(before.receipt).toContain('ким добуш бергенин бир да барак көрсөтпөйт')
  const numbers = round.frozen.projects.map(({ number }) => `${number}`)
  const tooMany = await visitor.submit(page, { choice: numbers.slice(0, 3) })
  expect(tooMany.status).toBe(422)
  expect(tooMany.document.querySelectorAll('input[checked]')).toHaveLength(3)
  const stale = await visitor.submit(page, { choice: numbers.slice(0, 1), rules: 'cd'.repeat(32) })
  expect(stale.status).toBe(409)
  const taken = await visitor.submit(page, { choice: numbers.slice(0, 2) })
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/
  expect(taken.status).toBe(200)
  expect(taken.text).toMatch(code)
  await provesTrue(taken)
  const shown = round.frozen.projects.filter(({ title }) => taken.text.includes(title))
  expect(shown.map(({ number }) => `${number}`).sort()).toEqual(numbers.slice(0, 2).sort())
  // Before the close no page tells whether somebody voted, and none shows the choices again.
  expect(await alike(visitor)).toEqual(before)
  const other = await visitor.submit(page, { choice: numbers.slice(2, 3) })
  expect(code.exec(other.text)?.[0]).toBe(code.exec(taken.text)?.[0])
  expect(await alike(visitor)).toEqual(before)
  const result = await visitor.ask(`/ky/ak-bulun/rounds/${round.number}/result`)
  expect(result.status).toBe(404)
  const ballots = await visitor.ask(`/data/ak-bulun/rounds/${round.number}/ballots.pb`)
  expect(ballots.status).toBe(404)
})

test('a form sent again shows no choices, and is answered the same whichever ballot counts now', async () => {
  const rules = { ballot: { kind: 'approval', min: 1, max: 2 } } as const
  const round = await anOpenVote({ place: 'ak-bulun', at: new Date(), rules })
  const account = await anAccount({ born: parseDay('1990-05-14') })
  const visitor = await sessionOf(running.context, running.origin, account)
  const page = `/ru/ak-bulun/account/vote/${round.number}`
  const [first, second] = [await visitor.ask(page), await visitor.ask(page)]
  const [one, other] = round.frozen.projects
  const send = async (form: typeof first, project = one) => {
    const { status, document } = await visitor.submitOn(form, { choice: [`${project?.number}`] })
    const text = document.querySelector('main')?.text ?? ''
    const named = round.frozen.projects.filter(({ title }) => text.includes(title)).length
    return { status, text, named }
  }
  expect((await send(first)).named).toBe(1)
  const whileItCounts = await send(first)
  expect(whileItCounts).toMatchObject({ status: 200, named: 0 })
  expect(whileItCounts.text).toContain('Эта форма уже отправлена')
  expect((await send(second, other)).named).toBe(1)
  expect(await send(first)).toEqual(whileItCounts)
  expect(await send(second, other)).toEqual(whileItCounts)
  // Cast anew with the same choices as those that count: taken like any other, and sent again it changes nothing.
  const third = await visitor.ask(page)
  expect((await send(third, other)).named).toBe(1)
  expect((await send(await visitor.ask(page), one)).named).toBe(1)
  expect(await send(third, other)).toEqual(whileItCounts)
})

test('a ballot sent after the session ended is not taken and not lost: its choices go through the sign-in', async () => {
  const at = new Date()
  const rules = { ballot: { kind: 'approval', min: 1, max: 2 } } as const
  const round = await anOpenVote({ place: 'ak-bulun', at, rules })
  const account = await anAccount({ born: parseDay('1990-05-14') })
  const visitor = await sessionOf(running.context, running.origin, account)
  const page = `/ky/ak-bulun/account/vote/${round.number}`
  const ballot = await visitor.ask(page)
  visitor.cookies.clear()
  const choice = round.frozen.projects.slice(1, 3).map(({ number }) => `${number}`)
  const refused = await visitor.submitOn(ballot, { choice })
  expect([refused.status, refused.text.includes('азырынча кабыл алынган жок')]).toEqual([403, true])
  const door = await visitor.submitOn(refused, {}, 'main form')
  expect(door.text).toContain('азырынча кабыл алынган жок')
  const typed = { login: account.phone ?? '', password: builtPassword }
  const mistyped = await visitor.submitOn(door, { ...typed, password: 'башка сөз' }, 'main form')
  expect(mistyped.text).toContain('азырынча кабыл алынган жок')
  const inside = await visitor.submitOn(mistyped, typed, 'main form')
  const again = await visitor.submitOn(inside, {}, 'main form')
  const ticked = again.document.querySelectorAll('input[name=choice][checked]')
  expect(ticked.map((input) => input.getAttribute('value')).sort()).toEqual(choice.sort())
  const taken = await visitor.submitOn(again, {}, 'main form')
  expect(taken.text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
})

test('on a shared phone the next person gets nobody else’s ticks, by no sign-in and no registration', async () => {
  const rules = { ballot: { kind: 'approval', min: 1, max: 2 } } as const
  const round = await anOpenVote({ place: 'ak-bulun', at: new Date(), rules })
  const born = parseDay('1990-05-14')
  const [first, second] = [await anAccount({ born }), await anAccount({ born })]
  const visitor = await sessionOf(running.context, running.origin, first)
  const page = `/ru/ak-bulun/account/vote/${round.number}`
  const ballot = await visitor.ask(page)
  visitor.cookies.clear()
  const choice = round.frozen.projects.slice(1, 3).map(({ number }) => `${number}`)
  const refused = await visitor.submitOn(ballot, { choice })
  const door = await visitor.submitOn(refused, {}, 'main form')
  const registering = await visitor.submitOn(door, {}, 'main form[action*=register]')
  const inside = await visitor.submitOn(
    door,
    { login: second.phone ?? '', password: builtPassword },
    'main form',
  )
  const registered = await newVisitor(running.origin).submitOn(
    registering,
    {
      ...{ name: 'Асанова Айзат', login: '0700 987 656', password: 'тоодо көк гүл өсөт' },
      ...{ born: '1990-05-14', since: '2010-01-01', village: '1' },
    },
    'main form',
  )
  const outbox = await visitor.ask('/ru/ak-bulun/outbox')
  const code = /\b\d{6}\b/.exec(outbox.document.querySelector('article')?.text ?? '')?.[0] ?? ''
  const confirmed = await newVisitor(running.origin).submitOn(registered, { code }, 'main form')
  for (const met of [inside, confirmed]) {
    expect(met.text).toContain('заполнял другой человек')
    expect(met.document.querySelector('[name=choice], [name=carry-choice]')).toBeNull()
    expect(met.document.querySelector('main .buttons a')?.getAttribute('href')).toBe(page)
  }
  expect(tickedOn(await visitor.ask(page))).toEqual([])
  // What waits for the one who had chosen is not taken from the next one either.
  const own = newVisitor(running.origin)
  const back = await own.submitOn(
    door,
    { login: first.phone ?? '', password: builtPassword },
    'main form',
  )
  expect((await visitor.submitOn(back, {}, 'main form')).status).toBe(409)
  expect(tickedOn(await own.submitOn(back, {}, 'main form'))).toEqual(choice.sort())
})

test('ticks survive the switch of language; nothing is cast by it', async () => {
  const round = await anOpenVote({ place: 'ak-bulun', at: new Date() })
  const account = await anAccount({ born: parseDay('1990-05-14') })
  const visitor = await sessionOf(running.context, running.origin, account)
  const ballot = await visitor.ask(`/ky/ak-bulun/account/vote/${round.number}`)
  const russian = ballot.document.querySelector('.languages button[lang=ru]')
  const form = ballot.document.querySelector(`form#${russian?.getAttribute('form')}`)
  const choice = round.frozen.projects.slice(0, 2).map(({ number }) => `${number}`)
  form?.setAttribute('action', russian?.getAttribute('formaction') ?? '')
  const sent = { choice, [russian?.getAttribute('name') ?? '']: '1' }
  const switched = await visitor.submitOn(ballot, sent, `form#${form?.getAttribute('id')}`)
  expect([switched.status, switched.document.querySelector('html')?.getAttribute('lang')]).toEqual([
    ...[200, 'ru'],
  ])
  expect(tickedOn(switched)).toEqual(choice.sort())
  expect(switched.text).not.toMatch(receiptCode)
  const taken = await visitor.submitOn(switched, {}, 'main form')
  expect(taken.text).toMatch(receiptCode)
  // No address shows the receipt again: nothing on its page leads to an empty ballot instead.
  expect(taken.document.querySelector('.languages')).toBeNull()
  expect(taken.document.querySelector('title')?.text).toMatch(/^Ваш голос принят/)
  // On paper, under the code, the choices would prove to others how somebody voted.
  const onPaper = taken.document.querySelector('main')?.clone() as typeof taken.document // a clone is an element too
  for (const left of onPaper.querySelectorAll('.no-print, .buttons')) left.remove()
  expect(onPaper.text).toMatch(receiptCode)
  const named = round.frozen.projects.filter(({ title }) => onPaper.text.includes(title))
  expect(named).toEqual([])
})

test('whoever registers on the way to the vote comes back to it with what was chosen', async () => {
  const round = await anOpenVote({
    place: 'ak-bulun',
    at: new Date(),
    rules: { ballot: { kind: 'approval', min: 1, max: 2 } },
  })
  const account = await anAccount({ born: parseDay('1990-05-14') })
  const visitor = await sessionOf(running.context, running.origin, account)
  const page = `/ru/ak-bulun/account/vote/${round.number}`
  const ballot = await visitor.ask(page)
  visitor.cookies.clear()
  const choice = round.frozen.projects.slice(1, 3).map(({ number }) => `${number}`)
  // On nobody's page: what another person had chosen would not go along.
  const refused = await visitor.submitOn(ballot, { choice, whose: '' })
  const door = await visitor.submitOn(refused, {}, 'main form')
  const registering = await visitor.submitOn(door, {}, 'main form[action*=register]')
  const typed = {
    ...{ name: 'Асанова Айгүл', login: '0700 987 654', password: 'тоодо көк гүл өсөт' },
    ...{ born: '1990-05-14', since: '2010-01-01', village: '1' },
  }
  const half = await visitor.submitOn(
    registering,
    { ...typed, name: '', login: 'Айгүл' },
    'main form',
  )
  // Empty and wrong fields are told in one helping.
  expect(half.document.querySelectorAll('.error')).toHaveLength(2)
  const waiting = await visitor.submitOn(half, typed, 'main form')
  const wrong = await visitor.submitOn(waiting, { code: '000000' }, 'main form')
  const outbox = await visitor.ask('/ru/ak-bulun/outbox')
  const code = /\b\d{6}\b/.exec(outbox.document.querySelector('article')?.text ?? '')?.[0] ?? ''
  const inside = await visitor.submitOn(wrong, { code }, 'main form')
  const again = await visitor.submitOn(inside, {}, 'main form')
  expect(new URL(again.url).pathname).toBe(page)
  expect(tickedOn(again)).toEqual(choice.sort())
  expect((await visitor.submitOn(again, {}, 'main form')).text).toMatch(receiptCode)
})

test('whoever registers before choosing anything comes back to the ballot too', async () => {
  const round = await anOpenVote({ place: 'ak-bulun', at: new Date() })
  const visitor = newVisitor(running.origin)
  const page = `/ru/ak-bulun/account/vote/${round.number}`
  const door = await visitor.ask(page)
  const register = door.document.querySelector('main a[href*=register]')?.getAttribute('href') ?? ''
  const waiting = await visitor.submit(register, {
    ...{ name: 'Асанов Бакыт', login: '0700 987 655', password: 'тоодо көк гүл өсөт' },
    ...{ born: '1990-05-14', since: '2010-01-01', village: '1' },
  })
  const outbox = await visitor.ask('/ru/ak-bulun/outbox')
  const code = /\b\d{6}\b/.exec(outbox.document.querySelector('article')?.text ?? '')?.[0] ?? ''
  const inside = await visitor.submitOn(waiting, { code }, 'main form')
  expect(new URL(inside.url).pathname).toBe(page)
})

test('all of a village are shown the same lines, and never the choices of another voter', async () => {
  await aVillage({ place: 'ak-bulun', number: 2 })
  const rules = { ballot: { kind: 'approval', min: 1, max: 2 } } as const
  const round = await anOpenVote({ place: 'ak-bulun', at: new Date(), rules })
  const page = `/ky/ak-bulun/account/vote/${round.number}`
  const voterOf = async (village: number) =>
    sessionOf(running.context, running.origin, await anAccount({ village }))
  const linesOf = async (visitor: Visitor, path = page) =>
    (await visitor.ask(path)).document.querySelector('.choices')?.toString() ?? ''
  const [one, neighbour] = [await voterOf(1), await voterOf(1)]
  const untouched = await linesOf(one)
  const numbers = round.frozen.projects.map(({ number }) => `${number}`)
  const refused = await one.submit(page, { choice: numbers.slice(0, 3) })
  expect(refused.document.querySelectorAll('.choices input[checked]')).toHaveLength(3)
  expect(await linesOf(neighbour)).toBe(untouched)
  expect(await linesOf(one)).toBe(untouched)
  // In the other language the same projects stand with their own words.
  const russian = await linesOf(neighbour, page.replace('/ky/', '/ru/'))
  expect(russian).not.toBe(untouched)
  expect(russian.match(/<input/g)).toHaveLength(numbers.length)
})

test('the counters of a vote tell of no ballot from which village and on which day it came', async () => {
  const round = await anOpenVote({ place: 'ak-bulun', at: new Date() })
  const visitor = await sessionOf(running.context, running.origin, await anAccount())
  const choice = [`${round.frozen.projects[0]?.number}`]
  await visitor.submit(`/ky/ak-bulun/account/vote/${round.number}`, { choice }, 'main form')
  const of = { place: 'ak-bulun', round: round.number }
  const { connection } = mongoose
  const counted = await connection
    .collection('vote-fences')
    .find({ ...of, casts: 1 })
    .toArray()
  const mark = await connection.collection('roll-marks').findOne(of)
  // The counter is found by the mark, which says the day anyway, and not by the slot in which the ballot lies.
  expect(counted.map(({ part }) => part)).toEqual([Number.parseInt(mark?.tag.slice(0, 2), 16)])
})
