import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { limits } from '#app/domain/accounts/throttle.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { lookUp } from '#app/services/roll/look-up.server.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRoll } from '#seed/builders/a-roll.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const pinOf = (number: number) => String(21_405_199_000_000 + number)
const stranger = (number: number) => String(31_405_199_000_000 + number)
const vault = () => vaultIn(running.context.dataFolder)
let round: number
let visitor: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const people = Array.from({ length: 60 }, (_, at) => ({ pin: pinOf(at), village: 1 }))
  round = (await aRoll(vault(), await anOpenVote({ place, at: new Date() }), people)).number
  visitor = newVisitor(running.origin)
})

const page = () => `${home}/account/roll/${round}`

test('anybody asks without an account whether a PIN is on the roll, and reads what to do next', async () => {
  const roll = await visitor.ask(`${home}/rounds/${round}/roll`)
  expect([roll.status, roll.text]).toEqual([200, expect.stringContaining('Мен тизмеде барымбы?')])
  const yes = await visitor.submit(page(), { pin: pinOf(3) }, 'main form')
  expect([yes.status, yes.text]).toEqual([200, expect.stringContaining('Сиз тизмеде барсыз')])
  const no = await visitor.submit(page(), { pin: stranger(3) }, 'main form')
  expect([no.status, no.text]).toEqual([200, expect.stringContaining('Бул ПИН тизмеде жок')])
  for (const said of ['паспорт же ID-карта', 'чейин']) expect(no.text).toContain(said)
  for (const { url, html } of [yes, no]) {
    expect(url).not.toContain('21405')
    expect(html.match(/(?:2|3)1405199\d{6}/g)).toBeNull()
  }
  const wrong = await visitor.submit(page(), { pin: '123' }, 'main form')
  expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('14')])
})

/** What the database was asked while something was done: each command with how many records it gave. */
async function askedDuring(work: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = []
  type Succeeded = { commandName: string; reply?: { cursor?: { firstBatch?: unknown[] } } }
  const note = ({ commandName, reply }: Succeeded) =>
    asked.push(`${commandName} ${reply?.cursor?.firstBatch?.length ?? '-'}`)
  const client = mongoose.connection.getClient()
  client.on('commandSucceeded', note)
  try {
    await work()
  } finally {
    client.off('commandSucceeded', note)
  }
  return asked
}

const ask = async (pin: string, address: string) => {
  const at = new Date()
  const situation = { person: null, place, at, language: 'ky', formKey: null, address } as const
  const answer = await lookUp(situation, vault(), { round, pin })
  return answer.refused ? answer.reason.key : answer.value.onRoll
}

test('yes and no are the same work: the same questions to the database, with as many records in answer', async () => {
  // The first question of an address begins its count.
  await ask(pinOf(0), 'same')
  const [first, ...others] = [
    await askedDuring(async () => expect(await ask(pinOf(7), 'same')).toBe(true)),
    await askedDuring(async () => expect(await ask(stranger(7), 'same')).toBe(false)),
    await askedDuring(async () => expect(await ask(stranger(8), 'same')).toBe(false)),
    await askedDuring(async () => expect(await ask(pinOf(9), 'same')).toBe(true)),
  ]
  expect(first?.length).toBeGreaterThan(2)
  for (const other of others) expect(other.sort()).toEqual(first?.sort())
})

test('so many questions of one address are answered in an hour; another address goes on', async () => {
  const { tries } = limits['roll-look-up'].address
  for (let asked = 0; asked < tries; asked++) expect(await ask(stranger(asked), 'one')).toBe(false)
  expect(await ask(pinOf(1), 'one')).toBe('too-many-tries')
  expect(await ask(pinOf(1), 'another')).toBe(true)
})

test('an opinion poll has no page of a roll', async () => {
  const { number } = await anOpenVote({ place, at: new Date() })
  for (const path of [`${home}/rounds/${number}/roll`, `${home}/account/roll/${number}`])
    expect((await visitor.ask(path)).status).toBe(404)
})
