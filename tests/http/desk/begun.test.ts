import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertDraft } from '#models/proposals/proposal-draft.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'

const running = runningApplication()
const place = 'ak-bulun'
const desk = `/ky/${place}/office`
const at = new Date()

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
})

const come = async (role: 'clerk' | 'election-officer' | 'admin') => {
  const account = await anAccount({ roles: [role] })
  return { account, visitor: await sessionOf(running.context, running.origin, account) }
}

const paperOf = (account: number, round: number) => ({
  ...{ place, account: `${place}:${account}`, round, proposal: null, basis: 0 },
  paper: { citizen: 'Асан Үсөнов', phone: '+996555102030', village: 1, on: dayOf(at), named: true },
  ...{ answers: {}, attachments: [], changedAt: at },
})

test('a paper that was begun to be typed in waits on the desk of whoever began it, and nobody else’s', async () => {
  const { number } = await aRound({ place, at, inPhase: 'ideas' })
  const { account, visitor } = await come('clerk')
  const draft = await inTransaction(place, (tx) => insertDraft(tx, paperOf(account.number, number)))
  const page = await visitor.ask(desk)
  const link = page.document.querySelector(`main a[href*="/account/drafts/${draft}/"]`)
  expect(page.text).toContain('Асан Үсөнов')
  expect((await visitor.ask(link?.getAttribute('href') ?? '')).status).toBe(200)
  expect((await (await come('clerk')).visitor.ask(desk)).text).not.toContain('Асан Үсөнов')
})

test('a paper of a round that takes in no more ideas waits on no desk', async () => {
  const { number } = await aRound({ place, at, inPhase: 'checking' })
  const { account, visitor } = await come('clerk')
  await inTransaction(place, (tx) => insertDraft(tx, paperOf(account.number, number)))
  expect((await visitor.ask(desk)).text).not.toContain('Асан Үсөнов')
})

test('a round that was begun waits on the desk of everybody who may publish it', async () => {
  const { number } = await aRound({ place, at, inPhase: 'preparation', draft: true })
  const link = `main a[href="${desk}/rounds/${number}/draft"]`
  for (const role of ['election-officer', 'admin'] as const) {
    const { visitor } = await come(role)
    expect((await visitor.ask(desk)).document.querySelector(link), role).not.toBeNull()
  }
  const { visitor } = await come('clerk')
  expect((await visitor.ask(desk)).document.querySelector(link)).toBeNull()
})
