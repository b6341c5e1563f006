import { expect, test } from 'vitest'
import { parseDay } from '#app/domain/calendar/day.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()

test('a resident votes on one page, keeps every choice when refused, and gets a receipt without the choices', async () => {
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
  const door = await visitor.ask(page)
  expect(door.url).toContain('/account/sign-in')
  const inside = await visitor.submitOn(door, {
    login: account.phone ?? '',
    password: builtPassword,
  })
  expect(inside.text).toContain('добуш азырынча бериле элек')
  const none = await visitor.ask(`${page}/receipt`)
  expect(none.status).toBe(200)
  expect(none.text).toContain('Сизден добуш табылган жок')
  expect(none.document.querySelector(`main a.button[href="${page}"]`)).not.toBeNull()
  const numbers = round.frozen.projects.map(({ number }) => `${number}`)
  const tooMany = await visitor.submit(page, { choice: numbers.slice(0, 3) })
  expect(tooMany.status).toBe(422)
  expect(tooMany.document.querySelectorAll('input[checked]')).toHaveLength(3)
  const stale = await visitor.submit(page, { choice: numbers.slice(0, 1), rules: 'cd'.repeat(32) })
  expect(stale.status).toBe(409)
  const receipt = await visitor.submit(page, { choice: numbers.slice(0, 2) })
  expect(receipt.text).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  for (const { title } of round.frozen.projects) expect(receipt.html).not.toContain(title)
  const result = await visitor.ask(`/ky/ak-bulun/rounds/${round.number}/result`)
  expect(result.status).toBe(404)
  const ballots = await visitor.ask(`/data/ak-bulun/rounds/${round.number}/ballots.pb`)
  expect(ballots.status).toBe(404)
})
