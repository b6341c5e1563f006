import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'

const running = runningApplication()
let report = ''

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const { number } = await aProposal({ round })
  report = `/ky/ak-bulun/account/proposals/${number}/report`
})

const signedIn = async () => sessionOf(running.context, running.origin, await anAccount())
const reports = () => mongoose.connection.collection('reports').countDocuments({})

test('a page that one person opened and another sends does nothing, keeps what was typed, and can be sent again', async () => {
  const [first, second] = [await signedIn(), await signedIn()]
  const before = await reports()
  const page = await first.ask(report)
  const text = 'Бул жерде башка бирөөнүн телефону турат'
  const refused = await second.submitOn(page, { ground: 'personal-data', text }, 'main form')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('башка адам киргенде ачылган')
  expect(refused.html).toContain(text)
  expect(await reports()).toBe(before)
  const sent = await second.submitOn(refused, { ground: 'personal-data', text }, 'main form')
  expect(sent.status).toBe(200)
  expect(await reports()).toBe(before + 1)
})

test('the same form with other words is not taken for the one that was sent before', async () => {
  const visitor = await signedIn()
  const page = await visitor.ask(report)
  const before = await reports()
  await visitor.submitOn(
    page,
    { ground: 'personal-data', text: 'Биринчи себеп: телефон жазылган' },
    'main form',
  )
  await visitor.submitOn(
    page,
    { ground: 'personal-data', text: 'Биринчи себеп: телефон жазылган' },
    'main form',
  )
  expect(await reports()).toBe(before + 1)
  const other = await visitor.submitOn(
    page,
    { ground: 'personal-data', text: 'Экинчи себеп: дарек жазылган' },
    'main form',
  )
  // A second report of one person is refused in words, and not answered as if it had been taken.
  expect([await reports(), other.status]).not.toEqual([before + 1, 200])
})
