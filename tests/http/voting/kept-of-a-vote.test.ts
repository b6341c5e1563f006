import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { accountOf } from '#app/domain/accounts/account-id.ts'
import { dayOf, instantOf } from '#app/domain/calendar/day.ts'
import { languages } from '#app/domain/language.ts'
import { envelopeInfo, readEnvelopeText } from '#app/domain/voting/envelope-text.ts'
import { secrets as english } from '#app/i18n/messages/en/frame/secrecy.ts'
import { secrets } from '#app/i18n/messages/ky/frame/secrecy.ts'
import { secrets as russian } from '#app/i18n/messages/ru/frame/secrecy.ts'
import { openEnvelope } from '#app/services/voting/boxes/envelope.server.ts'
import { openBoxes } from '#app/services/voting/boxes/open-boxes.server.ts'
import { type RoundKeys, vaultIn } from '#app/services/voting/round-keys.server.ts'
import { turnoutOf } from '#app/services/voting/turnout-of.server.ts'
import { voterTags } from '#app/services/voting/voter-tags.server.ts'
import { readAccount } from '#models/accounts/account.server.ts'
import { sessionsOf } from '#models/accounts/session.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { type SignedIn, someone } from '../evaluation/office.ts'

/** What the database keeps of a vote, read beside the sentences that say what is kept secret and what is not. */

const said = { ky: secrets, ru: russian, en: english }
const running = runningApplication()
const place = 'ak-bulun'
const at = new Date()
const today = dayOf(at)
let round: Awaited<ReturnType<typeof anOpenVote>>
const voters: SignedIn[] = []
/** What the third vote wrote, and what voting again wrote. */
const wrote: { first: Change[]; again: Change[] } = { first: [], again: [] }
const choices = () => round.frozen.projects.map(({ number }) => `${number}`)

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  round = await anOpenVote({
    place,
    at,
    rules: { ballot: { kind: 'approval', min: 1, max: 2 } },
    projects: [
      ['Көпүрө', 1, 300_000],
      ['Чырак', 1, 200_000],
      ['Аянтча', 1, 100_000],
    ],
  })
  for (const name of ['Бермет', 'Нурлан', 'Жылдыз'])
    voters.push(await someone(running.origin, `${name} Асанова`, ['resident']))
  const [one, other, last] = choices()
  await cast(0, one)
  await cast(1, other)
  wrote.first = await changesBy(() => cast(2, last))
  wrote.again = await changesBy(() => cast(2, one))
})

const voter = (which: number) => voters[which] as SignedIn
async function cast(which: number, choice = '') {
  const page = `/ky/${place}/account/vote/${round.number}`
  const taken = await voter(which).submit(page, { choice: [choice] }, 'main form[method=post]')
  expect(taken.text).toContain('Добушуңуз кабыл алынды')
}

type Row = Record<string, unknown>
type Change = { collection: string; id: string; row: Row; fields: string[]; isNew: boolean }
const database = () => mongoose.connection.db as NonNullable<typeof mongoose.connection.db>
const rowsOf = (collection: string) => database().collection(collection).find().toArray()

/**
 * Every row of every collection by its id, as the database has it; but for when a session was last used, which it notes
 * whatever page is asked for.
 */
async function everything(): Promise<Map<string, Row>> {
  // When the portal's own jobs ran changes by itself, whether somebody votes or not.
  const names = (await database().listCollections().toArray())
    .map(({ name }) => name)
    .filter((name) => name !== 'agendaJobs')
  const rows = new Map<string, Row>()
  for (const name of names)
    for (const { lastUsedAt: _used, ...row } of await rowsOf(name))
      rows.set(`${name} ${String(row._id)}`, row)
  return rows
}

/** The fields of a row; those of a counter within it by their way. */
function fieldsOf(row: Row): Map<string, string> {
  const flat = Object.entries(row).flatMap(([name, value]): [string, unknown][] =>
    name === 'villages' || name === 'days'
      ? Object.entries(value as Row).map(([key, one]) => [`${name}.${key}`, one])
      : [[name, value]],
  )
  return new Map(flat.map(([name, value]) => [name, JSON.stringify(value)]))
}

async function changesBy(act: () => Promise<void>): Promise<Change[]> {
  const before = await everything()
  await act()
  const changes: Change[] = []
  for (const [key, row] of await everything()) {
    const [collection = '', id = ''] = key.split(' ')
    const [was, is] = [fieldsOf(before.get(key) ?? {}), fieldsOf(row)]
    const fields = [...is].flatMap(([name, value]) => (was.get(name) === value ? [] : [name]))
    if (fields.length > 0)
      changes.push({ collection, id, row, fields: fields.sort(), isNew: !before.has(key) })
  }
  return changes
}

const writtenIn = (changes: readonly Change[]) =>
  Object.fromEntries(changes.map(({ collection, fields }) => [collection, fields]))
const allStrings = (row: Row) =>
  Object.entries(row).flatMap(([name, value]) =>
    ['place', 'round', 'channel', 'day'].includes(name) ? [] : [String(value)],
  )
/** Its own hour is in a date of a row, or in an id as the database makes them. */
const tellsHour = (row: Row) =>
  row._id instanceof mongoose.Types.ObjectId ||
  Object.values(row).some(
    (value) => value instanceof Date && value.getTime() !== instantOf(today).getTime(),
  )
const ofVote = (changes: readonly Change[], collection: string): Row => {
  const found = changes.filter((change) => change.collection === collection)
  expect([collection, found.length]).toEqual([collection, 1])
  return found[0]?.row ?? {}
}
const tagsWith = (dataFolder: string, { id }: SignedIn) =>
  voterTags(vaultIn(dataFolder), round, { id })

/** What one vote writes, collection by collection; whatever else it wrote would have to be said on the page first. */
const fields: Readonly<Record<string, readonly string[]>> = {
  'vote-boxes': ['_id', 'envelope', 'keys', 'mac', 'place', 'round', 'seq', 'slot'],
  'roll-marks': ['_id', 'channel', 'place', 'round', 'tag'],
  'vote-fences': ['casts', `days.${today}`, 'online', 'villages.1'],
}

test('a vote writes these fields and no others; voting again replaces the envelope and counts nobody twice', () => {
  expect(writtenIn(wrote.first)).toEqual(fields)
  expect(writtenIn(wrote.again)).toEqual({
    'vote-boxes': ['envelope', 'keys', 'mac', 'seq'],
    'vote-fences': ['casts'],
  })
})

/** What each sentence says, of what was just read. A sentence without its line here does not compile. */
const holds: Record<keyof typeof secrets, () => Promise<void>> = {
  /** Nothing that a vote writes holds both what was chosen and who chose, and what is one's own knows of no ballot. */
  async shown() {
    const { id } = voter(2)
    const account = await readAccount(place, accountOf(id)?.number ?? 0)
    const sessions = await sessionsOf(place, accountOf(id)?.number ?? 0)
    const whose = [id, account?.name, account?.phone, ...sessions.map(({ key }) => key)]
    for (const { collection, row } of [...wrote.first, ...wrote.again])
      for (const mark of whose)
        expect(`${collection} ${JSON.stringify(row)}`).not.toContain(`${mark}`)
    expect(wrote.first.filter(({ row }) => 'choices' in row)).toEqual([])
    const { slot } = ofVote(wrote.first, 'vote-boxes')
    const own = await voter(2).ask(`/ky/${place}/account/data/own.json`)
    expect(own.html).not.toContain(`${slot}`)
    expect(Object.keys(JSON.parse(own.html).kept)).not.toContain('vote-boxes')
  },
  /** Box and mark share nothing of their own and tell no hour; no key of the database opens the envelope. */
  async apart() {
    const box = ofVote(wrote.first, 'vote-boxes')
    const [ofBox, ofMark] = [allStrings(box), allStrings(ofVote(wrote.first, 'roll-marks'))]
    expect(ofBox.filter((value) => value !== '0' && ofMark.includes(value))).toEqual([])
    for (const { collection, row, isNew } of wrote.first)
      if (isNew) expect([collection, tellsHour(row)]).toEqual([collection, false])
    const without = await vaultIn(newFolder()).roundKeys(place, round.number)
    expect(openedWith(without, box)).toBeNull()
    // Who voted, and in which order, is not promised away.
    const marks = await database().collection('roll-marks').find().sort({ $natural: 1 }).toArray()
    const tags = await Promise.all(voters.map((one) => tagsWith(running.context.dataFolder, one)))
    expect(marks.map(({ tag }) => tag)).toEqual(tags.map((one) => !one.refused && one.value.tag))
  },
  /** Whoever has the server's keys reads the vote of a person; once they are destroyed nobody does, but with a copy. */
  async held() {
    const [copy, kept] = [newFolder(), newFolder()]
    for (const folder of [copy, kept])
      cpSync(join(running.context.dataFolder, 'keys'), join(folder, 'keys'), { recursive: true })
    const found = await tagsWith(copy, voter(2))
    const box = ofVote(wrote.first, 'vote-boxes')
    expect(found).toMatchObject({ refused: false, value: { slot: box.slot } })
    const text = openedWith(await vaultIn(copy).roundKeys(place, round.number), box)
    expect(readEnvelopeText(text ?? '')?.choices).toEqual([Number(choices()[2])])
    await vaultIn(copy).destroySlotKey(place, round.number)
    expect((await tagsWith(copy, voter(2))).refused).toBe(true)
    expect(openedWith(await vaultIn(copy).roundKeys(place, round.number), box)).toBeNull()
    expect(openedWith(await vaultIn(kept).roundKeys(place, round.number), box)).toBe(text)
  },
  /** What is opened lies by what it chooses, with nothing of the box from which it came. */
  async opened() {
    const keys = await vaultIn(running.context.dataFolder).roundKeys(place, round.number)
    const opening = { place, number: round.number, frozen: round.frozen }
    expect(await openBoxes(opening, keys)).toBeNull()
    const ballots = await rowsOf('ballots')
    const [one, other] = choices().map(Number)
    expect(ballots.map((ballot) => ballot.choices)).toEqual([[one], [one], [other]])
    for (const ballot of ballots)
      expect(Object.keys(ballot).sort()).toEqual(
        ['_id', 'choices', 'place', 'rank', 'round'].sort(),
      )
  },
  /** The number of voters grows with each, and what somebody did else in the log has their name; of a vote there is no line. */
  async noticed() {
    const before = (await rowsOf('audit-lines')).length
    await voter(1).submit(`/ky/${place}/account/data`, { name: 'Нурлан Асанов' })
    await cast(1, choices()[2])
    const lines = (await rowsOf('audit-lines')).slice(before)
    expect(lines.map(({ actor }) => actor)).toEqual([voter(1).id])
    expect((await turnoutOf(place, round.number)).voted).toBe(3)
  },
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'ashar-keys-'))
const openedWith = ({ opening }: RoundKeys, { envelope }: Row) =>
  opening &&
  openEnvelope(opening, `${envelope}`, envelopeInfo(place, round.number, round.frozen.hash))

test.each(Object.keys(holds) as (keyof typeof secrets)[])(
  'the sentence “%s” stands on the page in every language, and says what the database keeps',
  async (name) => {
    for (const language of languages) {
      const page = await newVisitor(running.origin).ask(`/${language}/${place}/not-promised`)
      expect(page.text.replace(/\s+/g, ' ')).toContain(said[language][name])
    }
    await holds[name]()
  },
)
