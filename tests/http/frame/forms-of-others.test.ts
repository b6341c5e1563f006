import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { someone } from '../evaluation/office.ts'

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

test('a page that one person opened and another sends does nothing, shows nothing that was typed, and is opened anew', async () => {
  const [first, second] = [await signedIn(), await signedIn()]
  const before = await reports()
  const page = await first.ask(report)
  const text = 'Бул жерде башка бирөөнүн телефону турат'
  const refused = await second.submitOn(page, { ground: 'personal-data', text }, 'main form')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('башка адам киргенде ачылган')
  expect(refused.html).not.toContain('телефону')
  expect(refused.html).not.toContain('personal-data')
  expect(await reports()).toBe(before)
  const anew = refused.document.querySelector('.failure a.button')?.getAttribute('href')
  expect(anew).toBe(report)
  const sent = await second.submit(String(anew), { ground: 'personal-data', text }, 'main form')
  expect(sent.status).toBe(200)
  expect(await reports()).toBe(before + 1)
})

test('nor is it shown by a page that the other one may not even open', async () => {
  const admin = await someone(running.origin, 'Айнура Касымова', ['admin'])
  const resident = await signedIn()
  const page = await admin.ask('/ky/ak-bulun/office/territory/new')
  const name = 'Эч ким көрбөгөн айыл'
  const refused = await resident.submitOn(page, { 'name-ky': name }, 'main form')
  expect(refused.status).toBe(403)
  expect(refused.html).not.toContain(name)
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
  const key = page.document.querySelector('main form [name=form-key]')?.getAttribute('value')
  const same = { ground: 'personal-data', text: 'Биринчи себеп: телефон жазылган' }
  const whose = page.document.querySelector('main form [name=whose]')?.getAttribute('value')
  for (const spelling of ['?x=1', '?', '?x=1&x=2'])
    await visitor.post(report + spelling, { ...same, 'form-key': key ?? '', whose: whose ?? '' })
  expect(await reports()).toBe(before + 1)
  const other = await visitor.submitOn(
    page,
    { ground: 'personal-data', text: 'Экинчи себеп: дарек жазылган' },
    'main form',
  )
  // A second report of one person is refused in words, and not answered as if it had been taken.
  expect([await reports(), other.status]).not.toEqual([before + 1, 200])
})
