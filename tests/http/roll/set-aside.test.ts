import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { latestDecision } from '#models/roll/roll-decision.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anIdentity, aRoll } from '#seed/builders/a-roll.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const home = `/ky/${place}`
const pinOf = (number: number) => String(21_405_199_000_000 + number)
const vault = () => vaultIn(running.context.dataFolder)
let round: Awaited<ReturnType<typeof anOpenVote>>
let [officer, second, voter]: Visitor[] = []

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const people = Array.from({ length: 5 }, (_, at) => ({ pin: pinOf(at), village: 1 }))
  round = await aRoll(vault(), await anOpenVote({ place, at: new Date() }), people)
  const signedIn = async (given: Parameters<typeof anAccount>[0] = {}) =>
    sessionOf(running.context, running.origin, await anAccount(given))
  officer = await signedIn({ roles: ['election-officer'] })
  second = await signedIn({ roles: ['election-officer'] })
  const account = await anAccount()
  await anIdentity(vault(), account, pinOf(1))
  voter = await sessionOf(running.context, running.origin, account)
})

const there = (visitor: Visitor | undefined) => {
  if (!visitor) throw new Error('nobody is there')
  return visitor
}
const why = 'Эки айылда тең катталган, текшерилип жатат'

/** Asked for by one, signed by another. */
async function decide(step: 'aside' | 'back', pin = pinOf(1)) {
  const to = `${home}/office/rounds/${round.number}/roll`
  const asked = await there(officer).submit(to, { step, pin, reason: why })
  return { asked, act: new URL(asked.url).pathname }
}
const vote = () => `${home}/account/vote/${round.number}`
const ballot = () => ({ rules: round.frozen.hash, choice: `${round.frozen.projects[0]?.number}` })

test('a disputed voter is set aside by two persons, reads at the ballot why and where to turn, and is taken back by two', async () => {
  const { act, asked } = await decide('aside')
  expect(asked.html).not.toContain(pinOf(1))
  // Whoever signs does not sign blind: from the document they see that the act is about this row and no other.
  const short =
    /Тизмедеги жазуунун санариптик изи\s*([0-9A-F]{4}…[0-9A-F]{4})/.exec(asked.text)?.[1] ?? 'none'
  const compare = `${home}/office/rounds/${round.number}/roll/compare`
  const same = await there(second).submit(compare, { pin: pinOf(1) }, 'main form')
  expect([same.text.includes(short), same.html.includes(pinOf(1))]).toEqual([true, false])
  const other = await there(second).submit(compare, { pin: pinOf(2) }, 'main form')
  expect([other.text.includes(short), other.text.includes('тизмеде бар')]).toEqual([false, true])
  expect((await there(voter).ask(compare)).status).toBe(403)
  // Whoever signs sees what they can compare with a document and with the list: number, village, reason.
  const seen = (await there(second).ask(act)).text
  for (const fact of ['Чечимдин номери № 1', 'Айыл Ак-Булуң', why]) expect(seen).toContain(fact)
  // One signature does nothing.
  expect((await there(voter).ask(vote())).status).toBe(200)
  await there(second).submit(act, { step: 'sign' })
  const refused = await there(voter).ask(vote())
  expect(refused.status).toBe(403)
  for (const said of ['№ 1 чечим', why, 'айыл өкмөтүнө']) expect(refused.text).toContain(said)
  expect((await there(voter).post(vote(), ballot())).status).toBe(403)
  const reader = newVisitor(running.origin)
  const page = await reader.ask(`${home}/rounds/${round.number}/roll`)
  expect(page.text).toContain('адам: 1, чечим: 1')
  expect(page.text).not.toContain(why)
  const looked = await reader.submit(
    `${home}/account/roll/${round.number}`,
    { pin: pinOf(1) },
    'main form',
  )
  expect(looked.text).toContain('№ 1 чечим')
  expect(looked.text).not.toContain(why)

  const back = await decide('back')
  await there(second).submit(back.act, { step: 'sign' })
  expect((await there(voter).post(vote(), ballot())).status).toBe(200)
  expect((await reader.ask(`${home}/rounds/${round.number}/roll`)).text).toContain(
    'адам: 0, чечим: 2',
  )
})

test('whoever voted has their receipt after the close, though they were set aside or moved since', async () => {
  const { act } = await decide('aside')
  await there(second).submit(act, { step: 'sign' })
  const own = `${vote()}/receipt`
  const open = await there(voter).ask(own)
  expect(open.document.querySelector('[href*=receipt-key]')).toBeNull()
  const closed = { $set: { seal: { doneAt: new Date() } } }
  await mongoose.connection.collection('rounds').updateOne({ place, number: round.number }, closed)
  const after = await there(voter).ask(own)
  expect([after.status, after.document.querySelector('[href*=receipt-key]') !== null]).toEqual([
    200,
    true,
  ])
})

test('nobody is set aside who is not on the roll, or twice, and no decision holds a PIN', async () => {
  expect((await decide('aside', '31405199000001')).asked.status).toBe(409)
  expect((await decide('back', pinOf(2))).asked.status).toBe(409)
  const decision = await latestDecision(null, { place, round: round.number }, 'nobody')
  expect(decision).toBeNull()
})
