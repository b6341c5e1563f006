import mongoose from 'mongoose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import type { Account } from '#models/accounts/account.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { postTo, tallied } from '#tests/support/at-once.ts'
import { choicesIn } from '#tests/support/opened-box.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Fields, Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const used: { second?: Application } = {}
const place = 'ak-bulun'
const home = `/ky/${place}`

type Voter = { account: Account; visitor: Visitor }
/** Each more voter costs ten votes at the one database of the tests; `RACE_VOTERS=200` is for the day before a release. */
const howMany = Number(process.env.RACE_VOTERS ?? 40)
const voters: Voter[] = []
let round: Awaited<ReturnType<typeof anOpenVote>>

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  used.second = await startApplication(running.context)
  for (let number = 0; number < howMany; number++) {
    const account = await anAccount({ name: `Шайлоочу ${number}` })
    voters.push({ account, visitor: await sessionOf(running.context, running.origin, account) })
  }
})
afterAll(() => used.second?.stop())

beforeEach(async () => {
  const rules = { ballot: { kind: 'approval', min: 1, max: 3 } } as const
  round = await anOpenVote({ place, at: new Date(), rules })
})

const voter = (number: number): Voter => {
  const found = voters[number]
  if (!found) throw new Error(`no voter ${number}`)
  return found
}
const page = () => `${home}/account/vote/${round.number}`
const numbers = () => round.frozen.projects.map(({ number }) => number)
const processOf = (turn: number) => (turn % 2 && used.second ? used.second : running.application)

function ballot(choices: readonly number[]) {
  return { rules: round.frozen.hash, choice: choices.map(String) }
}

async function counted() {
  const here = { place, round: round.number }
  const count = (name: string) => mongoose.connection.collection(name).countDocuments(here)
  return { ballots: await count('vote-boxes'), marks: await count('roll-marks') }
}

async function receiptOf({ visitor }: Voter, sent: Fields) {
  const { text } = await visitor.post(page(), sent)
  return /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(text)?.[0]
}

const choicesOf = ({ account }: Voter) =>
  choicesIn(vaultIn(running.context.dataFolder), round, `${place}:${account.number}`)

const sorted = (choices: readonly number[]) => [...choices].sort((a, b) => a - b)

test('a thousand equal posts at once to two processes leave one ballot, one mark and one receipt', async () => {
  const aigul = voter(0)
  const form = (await aigul.visitor.ask(page())).document.querySelector('main form')
  const key = form?.querySelector('input[name=form-key]')?.getAttribute('value') ?? ''
  expect(key).not.toBe('')
  const sent = { ...ballot(numbers().slice(0, 2)), 'form-key': key }
  const answers = await Promise.all(
    Array.from({ length: 1_000 }, (_, post) =>
      postTo(processOf(post), aigul.visitor, page(), sent),
    ),
  )
  expect(tallied(answers)).toEqual({ 200: 1_000 })
  expect(await counted()).toEqual({ ballots: 1, marks: 1 })
  const receipt = await receiptOf(aigul, sent)
  expect(receipt).toBeDefined()
  const other = { ...ballot(numbers().slice(2, 3)), 'form-key': key }
  expect(await receiptOf(aigul, other)).toBe(receipt)
  expect(await counted()).toEqual({ ballots: 1, marks: 1 })
})

/** One form of each voter in either process at the same time; no key of a form stands in between. */
async function everybodyTwice(among: readonly Voter[]) {
  const choices = numbers().slice(0, 2)
  return Promise.all(
    among.flatMap(({ visitor }) =>
      [0, 1].map((turn) => postTo(processOf(turn), visitor, page(), ballot(choices))),
    ),
  )
}

test('two processes that meet at one voter store one ballot; without the unique indexes they store more', async () => {
  const among = voters.slice(0, 40)
  expect(tallied(await everybodyTwice(among))).toEqual({ 200: 80 })
  expect(await counted()).toEqual({ ballots: 40, marks: 40 })

  const unguarded = ['roll-marks', 'vote-boxes']
  const collections = unguarded.map((name) => mongoose.connection.collection(name))
  for (const collection of collections) await collection.deleteMany({ place })
  for (const collection of collections) await collection.dropIndexes()
  try {
    await everybodyTwice(among)
    const { ballots, marks } = await counted()
    expect(ballots).toBeGreaterThan(40)
    expect(marks).toBeGreaterThan(40)
  } finally {
    for (const collection of collections) await collection.deleteMany({ place })
    await createIndexes('moved')
  }
})

test('voters with ten devices each are counted once, each with a ballot that was sent', async () => {
  const list = numbers()
  const sent = Array.from({ length: 10 }, (_, device) =>
    sorted([list[device % 5] ?? 0, list[(device + 1 + Math.floor(device / 5)) % 5] ?? 0]),
  )
  expect(new Set(sent.map(String)).size).toBe(10)
  const answers = await Promise.all(
    voters.flatMap(({ visitor }, voterNumber) =>
      sent.map((choices, device) =>
        postTo(processOf(device + voterNumber), visitor, page(), ballot(choices)),
      ),
    ),
  )
  expect(tallied(answers)).toEqual({ 200: 10 * howMany })
  expect(await counted()).toEqual({ ballots: howMany, marks: howMany })
  for (const someone of voters)
    expect(sent).toContainEqual(sorted((await choicesOf(someone)) ?? []))
})
