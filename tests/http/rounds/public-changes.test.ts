import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { resultOf } from '#app/services/tally/carry-out-count.server.ts'
import { keepResult } from '#app/services/tally/keep-result.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { aCalendar } from '#seed/builders/a-calendar.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { asks } from '#tests/http/signatures/signing-context.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const office = `/ky/${place}/office`
const at = new Date()

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
})

const come = async (roles: Role[], name = 'Айбек Токтосунов') =>
  sessionOf(running.context, running.origin, await anAccount({ roles, name }))

test('a change of rules needs its reason; old and new value stand in the log and in the public acts', async () => {
  const { number, rules } = await aRound({ place, at, inPhase: 'preparation' })
  const officer = await come(['election-officer'])
  const edit = `${office}/rounds/${number}/edit`
  const silent = await officer.submit(edit, { threshold: '7' }, 'main form')
  expect([silent.status, silent.document.querySelector('#reason-fault') === null]).toEqual([
    422,
    false,
  ])
  expect((await readRound(place, number))?.rules.threshold).toBe(rules.threshold)
  const reason = 'Айылдык кеңештин 12-токтому'
  await officer.submit(edit, { threshold: '7', reason }, 'main form')
  const line = (await linesAbout(place, `round/${number}`)).at(-1)
  expect(line).toMatchObject({
    action: 'round-changed',
    details: { reason, from: `{"threshold":${rules.threshold}}`, to: '{"threshold":7}' },
  })
  const acts = await newVisitor(running.origin).ask(`/ky/${place}/rounds/${number}/acts`)
  expect(acts.text).toContain(reason)
  expect(acts.text).toContain(`${rules.threshold} → 7`)
})

test('the public acts name both signers with office and account, so that two of one name are told apart', async () => {
  const account = (role: Role) => anAccount({ roles: [role], name: 'Айбек Токтосунов' })
  const [first, second] = [await account('election-officer'), await account('admin')]
  const officer = await sessionOf(running.context, running.origin, first)
  const { act } = await asks['extend-phase'](officer)
  const admin = await sessionOf(running.context, running.origin, second)
  const signed = await admin.post(act, { step: 'sign' })
  const round = /rounds\/(\d+)/.exec(signed.html)?.[1] ?? (await lastRound())
  const acts = await newVisitor(running.origin).ask(`/ky/${place}/rounds/${round}/acts`)
  const told = acts.text.replace(/\s/g, ' ')
  const asked = `Айбек Токтосунов (добуш берүү боюнча жооптуу, № ${first.number})`
  const by = `Айбек Токтосунов (муниципалитеттин администратору, № ${second.number})`
  expect(told).toContain(`Сураган: ${asked}. Кол койгон: ${by}.`)
})

test('whoever waits for a round is told when its dates move, and why: authors, co-authors and staff, once each', async () => {
  const { act } = await asks['extend-phase'](await come(['election-officer']))
  const round = await lastRound()
  const told = async () => {
    const found = await mongoose.connection
      .collection('outbox-messages')
      .find({ kind: 'round-dates-moved' })
      .toArray()
    return found.map(({ to }) => String(to))
  }
  const resident = (name: string) => anAccount({ name })
  const [author, beside, gone] = [
    await resident('Автор'),
    await resident('Кошо'),
    await resident('Кетти'),
  ]
  const by = ({ number }: { number: number }) => ({
    account: `${place}:${number}`,
    name: 'А.',
    village: 1,
  })
  await aProposal({ round, author: by(author), coAuthors: [by(beside)] })
  await aProposal({ round, author: by(author) })
  await aProposal({ round, author: by(gone), state: 'withdrawn' })
  const checks = await anAccount({ roles: ['evaluator'], name: 'Баалоочу' })
  const before = (await told()).length
  await (await come(['admin'])).post(act, { step: 'sign' })
  const readers = await told()
  expect(readers.length).toBeGreaterThan(before)
  for (const { phone } of [author, beside, checks])
    expect(readers.filter((to) => to === phone)).toHaveLength(1)
  expect(readers).not.toContain(gone.phone)
  const outbox = await newVisitor(running.origin).ask(`/ky/${place}/outbox`)
  expect(outbox.text).toContain('Себеби: Сел жүрүп, жол жабылды')
  expect(outbox.text).toMatch(/«Текшерүү» мезгилинин башталышы: /)
})

const lastRound = async () => {
  for (let number = 1; ; number++) if (!(await readRound(place, number + 1))) return number
}

test('a result that is not published is seen by election officers and the auditor, and asked for by officers', async () => {
  const calendar = aCalendar({ inPhase: 'counting', at })
  const { number, frozen } = await anOpenVote({ place, at, calendar })
  const counted = await resultOf({ place, number, importedFrom: null }, frozen, 'a'.repeat(64), at)
  if (!counted) throw new Error('nobody stops this count')
  await inTransaction(place, (tx) => keepResult(tx, counted))
  const title = frozen.projects[0]?.title ?? 'no project'
  const look = async (role: Role) => {
    const page = await (await come([role])).ask(`${office}/rounds/${number}/count`)
    return [page.text.includes(title), page.document.querySelector('[value=ask]') !== null]
  }
  expect(await look('election-officer')).toEqual([true, true])
  expect(await look('auditor')).toEqual([true, false])
  for (const role of ['clerk', 'evaluator', 'budget-officer', 'admin'] as const)
    expect([role, ...(await look(role))]).toEqual([role, false, false])
})

test('the act of publishing is read by those who may read the result or sign it', async () => {
  const { act } = await asks['publish-result'](await come(['election-officer']))
  const read = async (role: Role) => (await (await come([role])).ask(act)).status
  expect([await read('auditor'), await read('admin'), await read('clerk')]).toEqual([200, 200, 403])
})
