import { beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'checking' })
})

test('what a round received, passed and rejected stays in its figures when it is hidden or taken back; the list has what it shows', async () => {
  const hidden = { reason: 'Жарнама', at: new Date(), by: 'clerk' }
  await aProposal({ state: 'sent' })
  await aProposal({ state: 'sent', hidden })
  await aProposal({ state: 'withdrawn' })
  await aProposal({ state: 'accepted', hidden })
  await aProposal({ state: 'rejected', hidden })
  await aProposal({ state: 'rejected' })
  const { text } = await newVisitor(running.origin).ask('/en/ak-bulun/rounds/1')
  const plain = text.replace(/\s+/g, ' ')
  expect(plain).toContain('6 proposals received')
  expect(plain).toContain('1 passed, 2 rejected')
  expect(plain).toContain('All 2 proposals')
})
