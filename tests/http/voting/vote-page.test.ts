import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()

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
  expect(before.receipt).toContain('ким добуш бергени эч кимге көрсөтүлбөйт')
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
  const inside = await visitor.submitOn(door, typed, 'main form')
  const again = await visitor.submitOn(inside, {}, 'main form')
  const ticked = again.document.querySelectorAll('input[name=choice][checked]')
  expect(ticked.map((input) => input.getAttribute('value')).sort()).toEqual(choice.sort())
  const taken = await visitor.submitOn(again, {}, 'main form')
  expect(taken.text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
})
