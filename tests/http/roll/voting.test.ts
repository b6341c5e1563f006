import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import type { Account } from '#models/accounts/account.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { readIdentity } from '#models/roll/identity.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anIdentity, aRoll } from '#seed/builders/a-roll.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { postTo } from '#tests/support/at-once.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const used: { second?: Application } = {}
const place = 'ak-bulun'
const vault = () => vaultIn(running.context.dataFolder)
const pinOf = (number: number) => String(21_405_199_000_000 + number)
let round: Awaited<ReturnType<typeof anOpenVote>>

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  await aVillage({ number: 2, name: { ky: 'Жогорку' } })
  used.second = await startApplication(running.context)
})
afterAll(() => used.second?.stop())

beforeEach(async () => {
  const people = Array.from({ length: 60 }, (_, at) => ({ pin: pinOf(at), village: 1 }))
  round = await aRoll(vault(), await anOpenVote({ place, at: new Date() }), people)
})

const page = () => `/ky/${place}/account/vote/${round.number}`
const sessionFor = (account: Account) => sessionOf(running.context, running.origin, account)
const ballot = () => ({
  rules: round.frozen.hash,
  choice: `${round.frozen.projects[0]?.number}`,
})
async function counted() {
  const here = { place, round: round.number }
  const count = (name: string) => mongoose.connection.collection(name).countDocuments(here)
  return { ballots: await count('vote-boxes'), marks: await count('roll-marks') }
}
async function refused(visitor: Visitor, words: string) {
  const asked = await visitor.ask(page())
  expect([asked.status, asked.text]).toEqual([403, expect.stringContaining(words)])
  expect((await visitor.post(page(), ballot())).status).toBe(403)
  expect(await counted()).toEqual({ ballots: 0, marks: 0 })
}

test('a document shown at the counter makes an account its owner’s, who votes if they are on the roll', async () => {
  const clerk = await sessionFor(await anAccount({ roles: ['clerk'] }))
  const account = await anAccount()
  const resident = await sessionFor(account)
  await refused(resident, 'паспортуңузду же ID-картаңызды бир жолу көрсөтүңүз')
  const to = `/ky/${place}/office/roll/identify`
  const shown = { contact: account.phone ?? '', born: '1990-05-14', pin: pinOf(1), seen: 'yes' }
  const wrong = [
    { ...shown, contact: '0700 999 999' },
    { ...shown, born: '1991-05-14' },
    { ...shown, pin: '123' },
    { ...shown, seen: [] },
  ]
  for (const typed of wrong) expect((await clerk.submit(to, typed)).status).toBe(422)
  expect(await readIdentity(place, account.number)).toBeNull()
  expect((await clerk.submit(to, shown)).text).toContain('Документ жазылды')
  expect((await clerk.submit(to, { ...shown, pin: pinOf(2) })).status).toBe(409)
  expect((await readIdentity(place, account.number))?.person).not.toContain(pinOf(1))
  expect((await resident.post(page(), ballot())).status).toBe(200)
  expect(await counted()).toEqual({ ballots: 1, marks: 1 })
})

test('a clerk who knows a PIN cannot note it for a second account, nor for their own, and so replaces nobody’s vote', async () => {
  const own = await anAccount({ roles: ['clerk'] })
  const clerk = await sessionFor(own)
  const to = `/ky/${place}/office/roll/identify`
  const shown = { contact: own.phone ?? '', born: '1990-05-14', pin: pinOf(7), seen: 'yes' }
  expect((await clerk.submit(to, shown)).status).toBe(403)
  const [voter, helper] = [await anAccount(), await anAccount()]
  await clerk.submit(to, { ...shown, contact: voter.phone ?? '' })
  const second = await clerk.submit(to, { ...shown, contact: helper.phone ?? '' })
  expect([second.status, second.text.includes('эки аккаунтка жазылбайт')]).toEqual([409, true])
  expect(await readIdentity(place, helper.number)).toBeNull()
  // Nor by two at the same moment.
  const both = await Promise.all([await anAccount(), await anAccount()])
  const colleague = await sessionFor(await anAccount({ roles: ['election-officer'] }))
  const typed = both.map(({ phone }) => ({ ...shown, pin: pinOf(8), contact: phone ?? '' }))
  const [one, other] = typed
  await Promise.all([clerk.submit(to, one ?? {}), colleague.submit(to, other ?? {})])
  const noted = await Promise.all(both.map(({ number }) => readIdentity(place, number)))
  expect(noted.filter((identity) => identity !== null)).toHaveLength(1)
})

test('whoever is not on the roll, or lives in another village by it, is told before choosing and stores nothing', async () => {
  const stranger = await anAccount()
  await anIdentity(vault(), stranger, '21405199999999')
  await refused(await sessionFor(stranger), 'шайлоочулар тизмесинде сиз жоксуз')
  const moved = await anAccount({ village: 2 })
  await anIdentity(vault(), moved, pinOf(3))
  await refused(await sessionFor(moved), 'айылыңыз аккаунттагыдан башка')
})

/** Twenty people with two accounts each, all of which vote at the same moment in two processes. */
async function everybodyTwice(first: number) {
  const posts: (() => Promise<unknown>)[] = []
  for (let person = first; person < first + 20; person++)
    for (const process of [running.application, used.second]) {
      const account = await anAccount()
      await anIdentity(vault(), account, pinOf(person))
      const visitor = await sessionFor(account)
      if (process) posts.push(() => postTo(process, visitor, page(), ballot()))
    }
  await Promise.all(posts.map((post) => post()))
}

test('two accounts of one person are one voter; without the unique indexes they are two', async () => {
  await everybodyTwice(0)
  expect(await counted()).toEqual({ ballots: 20, marks: 20 })
  const collections = ['roll-marks', 'vote-boxes'].map((name) =>
    mongoose.connection.collection(name),
  )
  for (const collection of collections) await collection.deleteMany({ place })
  for (const collection of collections) await collection.dropIndexes()
  try {
    await everybodyTwice(20)
    const { ballots, marks } = await counted()
    expect(ballots).toBeGreaterThan(20)
    expect(marks).toBeGreaterThan(20)
  } finally {
    for (const collection of collections) await collection.deleteMany({ place })
    await createIndexes('moved')
  }
})
