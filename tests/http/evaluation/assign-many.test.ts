import { beforeAll, expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { readEvaluation } from '#models/evaluation/evaluation.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { checks, judge, legalYes, type SignedIn, someone, technicalYes } from './office.ts'

const running = runningApplication()
const now = new Date()
const due = dayPlus(dayOf(now), 3)
const people = {} as Record<'clerk' | 'nurbek' | 'auditor', SignedIn>

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place: 'ak-bulun', at: now, inPhase: 'checking' })
  people.clerk = await someone(running.origin, 'Гүлнара Садыкова', ['clerk'])
  people.nurbek = await someone(running.origin, 'Нурбек Асанов', ['evaluator'])
  people.auditor = await someone(running.origin, 'Алмаз Эсенов', ['auditor'])
})

const several = async (count: number) => {
  const numbers: number[] = []
  for (let left = count; left > 0; left--) numbers.push((await aProposal()).number)
  return numbers
}
const assigneeOf = async (number: number) =>
  (await readEvaluation('ak-bulun', number))?.assignment?.account ?? null
const barOf = 'form#assign-many'

test('several checks are given to one person at once, and the view stays', async () => {
  const numbers = await several(3)
  const after = await people.clerk.submit(
    `${checks}?show=assignment`,
    { proposal: numbers.map(String), account: people.nurbek.id, due },
    barOf,
  )
  expect(after.status).toBe(200)
  expect(after.url).toContain('show=assignment')
  for (const number of numbers) expect(await assigneeOf(number)).toBe(people.nurbek.id)
})

test('with nothing ticked all that is missing is said at once', async () => {
  await several(1)
  const sent = { account: '', due: '' }
  const refused = await people.clerk.submit(`${checks}?show=assignment`, sent, barOf)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Жок дегенде бирин белгилеңиз')
  expect(refused.document.querySelector('#account-fault')).not.toBeNull()
})

test('where both checks are given, whoever passed the first keeps the second', async () => {
  const [kept = 0, anew = 0] = await several(2)
  const given = { account: people.nurbek.id, due }
  await people.clerk.submit(checks, { ...given, proposal: String(kept), bothSteps: 'yes' }, barOf)
  await people.clerk.submit(checks, { ...given, proposal: String(anew) }, barOf)
  for (const number of [kept, anew]) await people.nurbek.submit(judge(number), legalYes)
  expect(await assigneeOf(kept)).toBe(people.nurbek.id)
  expect(await assigneeOf(anew)).toBeNull()
})

test('one that moved on meanwhile is named, none is given, and the ticks stay', async () => {
  const [open = 0, signed = 0] = await several(2)
  await people.nurbek.submit(judge(signed), legalYes)
  await people.nurbek.submit(judge(signed), technicalYes)
  const refused = await people.clerk.submit(
    checks,
    { proposal: [String(open), String(signed)], account: people.nurbek.id, due },
    barOf,
  )
  expect(refused.status).toBe(409)
  expect(refused.text).toContain(`№ ${signed} сунуштун текшерүүсүн азыр тапшырууга болбойт`)
  expect(await assigneeOf(open)).toBeNull()
  const box = refused.document.querySelector(`[name=proposal][value="${open}"]`)
  expect(box?.hasAttribute('checked')).toBe(true)
})

test('nothing ticked is said, and who may not give checks out sees no boxes', async () => {
  await several(1)
  const silent = await people.clerk.submit(checks, { account: people.nurbek.id, due }, barOf)
  expect(silent.status).toBe(422)
  expect(silent.document.querySelector('#proposal')).not.toBeNull()
  const read = await people.auditor.ask(checks)
  expect(read.document.querySelector('[name=proposal]')).toBeNull()
})
