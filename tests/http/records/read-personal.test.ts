import { beforeAll, expect, test } from 'vitest'
import { readActs } from '#app/domain/records/read-acts.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { writeInvited } from '#models/hearings/invitation.server.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { aHearing } from '#seed/builders/a-hearing.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const office = `/ky/${place}/office`
const citizen = 'Асан Үсөнов'
const invited = 'Мектеп директору Жумабаева'
let reader: Visitor
let account = ''
const where: Record<string, string> = {}

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const at = new Date()
  const who = await anAccount({ roles: ['admin', 'clerk', 'hearing-secretary'] })
  account = `${place}:${who.number}`
  reader = await sessionOf(running.context, running.origin, who)
  const { number: round } = await aRound({ place, at, inPhase: 'ideas' })
  const paper = { receipt: 12, clerk: account, citizen, phone: '+996700111222', on: at }
  const { number } = await aProposal({ round, paper })
  const hearing = await aHearing({ place, at })
  await inTransaction(place, (tx) =>
    writeInvited(tx, { place, hearing, names: invited, until: at }),
  )
  Object.assign(where, {
    'the register of papers': `${office}/papers`,
    'the register as a file': (await reader.ask(`${office}/papers`)).document
      .querySelector('main a[href$=".xlsx"]')
      ?.getAttribute('href'),
    'a receipt': `${office}/proposals/${number}/receipt`,
    'a receipt as a document': `${office}/proposals/${number}/receipt.docx`,
    'the phone of an author': `${office}/checks/${number}/contacts`,
    'the list of staff': `${office}/people`,
    'one of the staff': `${office}/people/${who.number}`,
    'those invited': `${office}/hearings/${hearing}/invitations`,
    'those invited, on paper': `${office}/hearings/${hearing}/invitations/paper`,
    'those invited, as a document': `${office}/hearings/${hearing}/invitations/paper.docx`,
  })
})

const reads = async () => linesOfActs(place, [...readActs])

test.each([
  'the register of papers',
  'the register as a file',
  'a receipt',
  'a receipt as a document',
  'the phone of an author',
  'the list of staff',
  'one of the staff',
  'those invited',
  'those invited, on paper',
  'those invited, as a document',
])('whoever opens %s is on record, and nothing of what they saw is', async (what) => {
  const before = await reads()
  const page = await reader.ask(where[what] ?? '')
  expect([page.status, page.url.endsWith(where[what] ?? '-')]).toEqual([200, true])
  const [line, ...more] = (await reads()).slice(before.length)
  expect(line).toMatchObject({ actor: account, details: { people: 1 } })
  expect(more).toEqual([])
  const kept = JSON.stringify(line)
  for (const secret of [citizen, invited, '700111222']) expect(kept).not.toContain(secret)
})

test('a register that names nobody is read by nobody', async () => {
  const who = await anAccount({ roles: ['evaluator'] })
  const evaluator = await sessionOf(running.context, running.origin, who)
  const before = await reads()
  expect((await evaluator.ask(`${office}/papers`)).text).not.toContain(citizen)
  expect(await reads()).toHaveLength(before.length)
})
