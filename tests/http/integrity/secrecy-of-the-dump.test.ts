import { randomUUID } from 'node:crypto'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import { parseDay } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { envelopeInfo, envelopeLength, envelopeText } from '#app/domain/voting/envelope-text.ts'
import type { Situation } from '#app/services/situation.ts'
import { closeEnvelope } from '#app/services/voting/boxes/envelope.server.ts'
import { openBoxes } from '#app/services/voting/boxes/open-boxes.server.ts'
import { castBallot } from '#app/services/voting/cast-ballot.server.ts'
import { type Vault, vaultIn } from '#app/services/voting/round-keys.server.ts'
import { voterTags } from '#app/services/voting/voter-tags.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { newChance } from '#seed/chance.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

/*
 * What somebody learns who takes the whole database, before and after the opening, and every key of the server but the one
 * that opens envelopes, and knows who voted in which order. Half of the voters choose one project, half three others, in
 * an order that is drawn: without knowing anything half of the guesses are right.
 */

const at = new Date('2026-11-25T10:00:00+06:00')
const place = placeId('ak-bulun')
const voters = Array.from({ length: 200 }, (_, index) => `resident-${index}`)

type Row = Record<string, unknown>
type Dump = Record<string, readonly Row[]>
type Known = { dump: Dump; slots: readonly string[]; tags: readonly string[] }
/** For each voter, whether the attacker takes them for one of those who chose one project. */
type Attack = (known: Known) => boolean[]

let vault: Vault
let context: Context
let round: Awaited<ReturnType<typeof anOpenVote>>
let fewer: boolean[]
const choices = { fewer: [] as number[], more: [] as number[] }
const known = { slots: [] as string[], tags: [] as string[] }
let before: Dump
let after: Dump

beforeAll(async () => {
  context = await newContext()
  vault = vaultIn(context.dataFolder)
  await createIndexes('moved')
  await aMunicipality({ place })
  round = await anOpenVote({ place, at, rules: { ballot: { kind: 'approval', min: 1, max: 3 } } })
  const chance = newChance(13)
  fewer = voters
    .map((_, index) => ({ one: index % 2 === 0, drawn: chance() }))
    .sort((a, b) => a.drawn - b.drawn)
    .map(({ one }) => one)
  const numbers = round.frozen.projects.map(({ number }) => number)
  choices.fewer.push(...numbers.slice(0, 1))
  choices.more.push(...numbers.slice(1, 4))
  for (const [index, id] of voters.entries()) await cast(id, index)
  before = await dumped()
  const keys = await vault.roundKeys(place, round.number)
  expect(await openBoxes({ place, number: round.number, frozen: round.frozen }, keys)).toBeNull()
  after = await dumped()
})
afterAll(() => leaveContext(context))

async function cast(id: string, index: number) {
  const [born, residentSince] = [parseDay('1980-05-01'), parseDay('2010-01-01')]
  const person: Person = {
    ...{ id, place, name: id, roles: ['resident'], born, village: 2, residentSince },
    confirmed: true,
  }
  const situation: Situation = {
    ...{ person, place, at, language: 'ky', formKey: randomUUID(), address: '' },
  }
  const chosen = (fewer[index] ? choices.fewer : choices.more).map(String)
  const command = { round: round.number, rules: round.frozen.hash, choices: chosen }
  const taken = await castBallot(situation, { vault, clock: async () => at }, command)
  if (taken.refused) throw new Error(taken.reason.key)
  const tags = await voterTags(vault, round, person)
  if (tags.refused) throw new Error(tags.reason.key)
  known.slots.push(tags.value.slot)
  known.tags.push(tags.value.tag)
}

/** Every row of every collection, as they lie. */
async function dumped(): Promise<Dump> {
  const collections = (await mongoose.connection.db?.collections()) ?? []
  const rows = collections.map(
    async (one) => [one.collectionName, await one.find().toArray()] as const,
  )
  return Object.fromEntries(await Promise.all(rows))
}

const boxesOf = ({ dump, slots }: Known) => {
  const bySlot = new Map(dump['vote-boxes']?.map((row) => [row.slot, row]))
  return slots.map((slot) => bySlot.get(slot) ?? {})
}

/** Whoever's number is below the middle of all is taken for one who chose less. */
const belowTheMiddle = (figures: readonly number[]) => {
  const middle = [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
  return figures.map((figure) => figure < middle)
}

const attacks: Record<string, Attack> = {
  'the length of the envelope': (all) =>
    belowTheMiddle(boxesOf(all).map(({ envelope }) => String(envelope).length)),
  'what can be read in the box and the mark, as it is or decoded': (all) =>
    boxesOf(all).map((box, index) => {
      const mark = all.dump['roll-marks']?.find(({ tag }) => tag === all.tags[index])
      const said = JSON.stringify([box, mark])
      const decoded = Buffer.from(String(box.envelope), 'base64url').toString('latin1')
      const text = said + decoded
      return !choices.more.some((number) => new RegExp(`[[,"]${number}[\\],|]`).test(text))
    }),
  'the order in which the boxes lie, against that of the ballots': ({ dump, slots }) => {
    const order = dump['vote-boxes']?.map(({ slot }) => slot) ?? []
    return slots.map((slot) => hasFewer(dump, order.indexOf(slot)))
  },
  'the order in which people came, against that of the ballots': ({ dump, slots }) =>
    slots.map((_, index) => hasFewer(dump, index)),
  'the order of the ids, against that of the ballots': ({ dump, slots }) => {
    const byId = [...(dump['vote-boxes'] ?? [])].sort((a, b) =>
      String(a._id) < String(b._id) ? -1 : 1,
    )
    const order = byId.map(({ slot }) => slot)
    return slots.map((slot) => hasFewer(dump, order.indexOf(slot)))
  },
  'the order of the slots, against that of the ballots': ({ dump, slots }) => {
    const order = [...slots].sort()
    return slots.map((slot) => hasFewer(dump, order.indexOf(slot)))
  },
}

const hasFewer = (dump: Dump, index: number) =>
  ((dump.ballots?.[index]?.choices as number[] | undefined)?.length ?? 0) < 2

/**
 * How far from half the guesses are, in standard deviations of pure chance. Four of them come about by chance once in
 * sixteen thousand runs; an attack that works has fourteen.
 */
function betterThanChance(guesses: readonly boolean[]): number {
  const right = guesses.filter((guess, index) => guess === fewer[index]).length
  const half = voters.length / 2
  return Math.abs(right - half) / Math.sqrt(voters.length / 4)
}
const scores = (dump: Dump) =>
  Object.entries(attacks).map(
    ([name, attack]) => [name, betterThanChance(attack({ dump, ...known }))] as const,
  )

test('whoever has the database and every key of the server but the opening one learns nobody’s choice', () => {
  for (const dump of [before, after])
    expect(scores(dump).filter(([, deviations]) => deviations >= 4)).toEqual([])
})

test('no choice stands anywhere in the database before the opening', () => {
  expect(Object.keys(before)).toEqual(expect.arrayContaining(['vote-boxes', 'roll-marks']))
  expect(before.ballots ?? []).toEqual([])
  const others = Object.entries(before).filter(([name]) => !['rounds', 'proposals'].includes(name))
  const text = JSON.stringify(others)
  expect(text).not.toContain(`"choices"`)
  expect(text).not.toContain(choices.more.join(','))
})

/** The same dump, as it would be if boxes were filled otherwise. */
function filledOtherwise(dump: Dump, envelopeOf: (chosen: readonly number[]) => string): Dump {
  const bySlot = new Map(
    known.slots.map((slot, index) => [slot, fewer[index] ? choices.fewer : choices.more]),
  )
  const boxes = dump['vote-boxes']?.map((row) => {
    return { ...row, envelope: envelopeOf(bySlot.get(String(row.slot)) ?? []) }
  })
  return { ...dump, 'vote-boxes': boxes ?? [] }
}

const found = (dump: Dump) =>
  scores(dump)
    .filter(([, deviations]) => deviations >= 4)
    .map(([name]) => name)

test('the same attacks find every choice that is written plainly, is not padded, or lies as it came', async () => {
  const length = envelopeLength(round.frozen)
  const plain = filledOtherwise(before, (chosen) =>
    Buffer.from(`"${envelopeText({ choices: chosen, village: 2 }, length)}`).toString('base64url'),
  )
  expect(found(plain)).toEqual(['what can be read in the box and the mark, as it is or decoded'])
  const { ballotKey } = await vault.roundKeys(place, round.number)
  const info = envelopeInfo(place, round.number, round.frozen.hash)
  const unpadded = filledOtherwise(before, (chosen) =>
    closeEnvelope(ballotKey, `${chosen.join(',')}|2`, info),
  )
  expect(found(unpadded)).toEqual(['the length of the envelope'])
  const asTheyCame = fewer.map((one) => ({ choices: one ? choices.fewer : choices.more }))
  expect(found({ ...after, ballots: asTheyCame })).toContain(
    'the order in which people came, against that of the ballots',
  )
})
