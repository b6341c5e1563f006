import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import { parseDay } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { envelopeInfo } from '#app/domain/voting/envelope-text.ts'
import { bringOpened } from '#app/services/commission/bring-opened.server.ts'
import {
  dropCommissionKey,
  setCommissionKey,
  tryCommissionKey,
} from '#app/services/commission/key-commands.server.ts'
import { sealedBox } from '#app/services/commission/sealed-box.server.ts'
import { askKeyChange } from '#app/services/commission/signatures.server.ts'
import { takeInBallots } from '#app/services/commission/take-in-ballots.server.ts'
import { openVote } from '#app/services/rounds/acts/open-vote.server.ts'
import { carryOutRun } from '#app/services/runs/carry-out-run.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import { signAct } from '#app/services/signatures/sign-act.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { askCount } from '#app/services/tally/ask-count.server.ts'
import { openEnvelope } from '#app/services/voting/boxes/envelope.server.ts'
import { castBallot } from '#app/services/voting/cast-ballot.server.ts'
import { type Vault, vaultIn } from '#app/services/voting/round-keys.server.ts'
import { sealVote } from '#app/services/voting/seal-vote.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { linesOfActs } from '#models/records/audit-line.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { eachBox } from '#models/voting/vote-box.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'

/*
 * A vote whose key three commissioners hold on paper, from the key to the count, with the programs that they run on a
 * computer of their own.
 */

const place = placeId('ak-bulun')
const folder = mkdtempSync(join(tmpdir(), 'ashar-commission-'))
const at = new Date()
let context: Context
let vault: Vault
let number: number

const person = (id: string, roles: Person['roles'] = ['resident']): Person => {
  const [born, residentSince] = [parseDay('1980-05-01'), parseDay('2010-01-01')]
  return { id, place, name: id, roles, born, village: 1, residentSince, confirmed: true }
}
let officer: Person
let second: Person
const anOfficer = async () =>
  person(`${place}:${(await anAccount({ roles: ['election-officer'] })).number}`, [
    'election-officer',
  ])
const by = (who: Person, when = at): Situation => {
  return { person: who, place, at: when, language: 'ky', formKey: randomUUID(), address: '' }
}
function granted<T>(outcome: Outcome<T>): T {
  if (outcome.refused) throw new Error(JSON.stringify(outcome))
  return outcome.value
}
const refusedFor = (outcome: Outcome<unknown>) =>
  outcome.refused ? (outcome.faults[0]?.reason ?? outcome.reason).key : 'done'

type Ran = { code: number | null; said: string }
const file = (name: string) => join(folder, name)

/** Runs one of the commission's programs; `typed` is what is typed into it, line by line. */
function run(
  script: string,
  parts: readonly string[],
  typed: readonly string[] = [],
): Promise<Ran> {
  const child = spawn(process.execPath, [resolve('public/verify', script), ...parts], {
    cwd: folder,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text
    })
  child.stdin.end(typed.map((line) => `${line}\n`).join(''))
  return new Promise((done) => child.on('close', (code) => done({ code, said })))
}

/** What stands on a commissioner's sheet: its letter and its two parts. */
function sheet(letter: string): string[] {
  const parts = readFileSync(file(`key/sheet-${letter}.txt`), 'utf8').match(
    /(?:[0-9A-Z]{4}-){13}[0-9A-Z]{4}/g,
  )
  return [letter, ...(parts ?? [])]
}

beforeAll(async () => {
  context = await newContext()
  vault = vaultIn(context.dataFolder)
  await createIndexes('moved')
  await aMunicipality({ place })
  officer = await anOfficer()
  second = await anOfficer()
  const round = await aRound({ place, at, inPhase: 'published' })
  number = round.number
  for (const title of ['Көпүрө', 'Чырак', 'Аянтча'])
    await aProposal({
      ...{ place, round: number, state: 'on-ballot', checkedCost: som(100_000) },
      text: { title, village: null },
    })
  expect((await run('commission-key.mjs', ['key'])).code).toBe(0)
})
afterAll(() => leaveContext(context))

const keyText = () => readFileSync(file('key/commission-key.json'), 'utf8')
const codeOf = async (pair: string) => {
  const typed = [...pair].flatMap(sheet)
  const { said } = await run('open-ballots.mjs', ['--trial', 'key/commission-key.json'], typed)
  return /Code of \w\w: (\S+)/.exec(said)?.[1] ?? said
}

test('a key is never made over another one, and a file that is none is told at its field', async () => {
  const again = await run('commission-key.mjs', ['key'])
  expect([again.code, again.said]).toEqual([1, expect.stringContaining('a key already')])
  const wrong = await setCommissionKey(by(officer), { round: number, text: '{"format":"x"}' })
  expect(refusedFor(wrong)).toBe('commission-key-unreadable')
})

test('the vote opens with a key only once every two commissioners have opened their trial', async () => {
  granted(await setCommissionKey(by(officer), { round: number, text: keyText() }))
  const asked = { subject: `round/${number}`, payload: null, reason: '' }
  expect(refusedFor(await askAct(by(officer), openVote, asked))).toBe('trials-missing')
  const codes = { AB: await codeOf('AB'), AC: await codeOf('AC'), BC: await codeOf('BC') }
  expect(new Set(Object.values(codes)).size).toBe(3)
  const swapped = { ...codes, AB: codes.BC }
  const wrong = await tryCommissionKey(by(officer), { round: number, codes: swapped })
  expect(refusedFor(wrong)).toBe('trial-code-wrong')
  const typed = { ...codes, AB: ` ${codes.AB.toLowerCase()} ` }
  granted(await tryCommissionKey(by(officer), { round: number, codes: typed }))
  const act = granted(await askAct(by(officer), openVote, asked))
  // Taking the key out would leave it on the server: what waits to be signed ends with it.
  // What was tried is the commission's: one officer alone neither takes it out nor puts another in its place.
  const foreign = keyText().replace(/[0-9a-f]{64}/, 'ab'.repeat(32))
  expect(refusedFor(await dropCommissionKey(by(officer), number))).toBe('commission-key-needs-two')
  const given = await setCommissionKey(by(officer), { round: number, text: foreign })
  expect(refusedFor(given)).toBe('commission-key-needs-two')
  const change = (text: string) =>
    askKeyChange(by(officer), { round: number, text, reason: 'Барак жоголду' })
  expect(refusedFor(await change(keyText()))).toBe('commission-key-same')
  const replaced = granted(await change(foreign))
  expect(refusedFor(await signAct(by(officer), vault, replaced))).toBe('needs-another-person')
  granted(await signAct(by(second), vault, replaced))
  // What waits to be signed with the old key ends, and nothing is opened with one that was not tried.
  expect(refusedFor(await signAct(by(second), vault, act))).toBe('act-has-changed')
  expect(refusedFor(await askAct(by(officer), openVote, asked))).toBe('trials-missing')
  expect(await linesOfActs(place, ['commission-key-changed'])).toMatchObject([
    { details: { reason: 'Барак жоголду', asked: officer.id, hash: 'ab'.repeat(32) } },
  ])
  granted(await setCommissionKey(by(officer), { round: number, text: keyText() }))
  granted(await tryCommissionKey(by(officer), { round: number, codes }))
  const anew = granted(await askAct(by(officer), openVote, asked))
  granted(await signAct(by(second), vault, anew))
  const frozen = (await readRound(place, number))?.frozen
  expect(frozen).toMatchObject({
    keyHolder: 'commission',
    ballotKey: JSON.parse(keyText()).ballotKey,
  })
})

/** What each voter chooses, by the places on the ballot. */
const chosen = { aigul: [0, 2], bermet: [1], cholpon: [0] }
const inVote = (calendar: { voting: Date }) => new Date(calendar.voting.getTime() + 3_600_000)
const round = async () => {
  const found = await readRound(place, number)
  if (!found?.frozen) throw new Error('not frozen')
  return { ...found, frozen: found.frozen }
}

test('no key of the server opens what is voted, and the sealed box goes to the commission only after the close', async () => {
  const { frozen, calendar } = await round()
  const now = inVote(calendar)
  for (const [id, places] of Object.entries(chosen)) {
    const choices = places.map((one) => String(frozen.projects[one]?.number))
    const ballot = { round: number, rules: frozen.hash, choices }
    const tools = { vault, clock: async () => now }
    granted(await castBallot(by(person(id), now), tools, ballot))
  }
  const { opening } = await vault.roundKeys(place, number)
  const info = envelopeInfo(place, number, frozen.hash)
  for await (const { envelope } of eachBox(place, number))
    expect(opening && openEnvelope(opening, envelope, info)).toBeNull()
  expect(refusedFor(await sealedBox(by(officer, now), vault, number))).toBe('not-in-this-phase')
})

const afterClose = async () => new Date((await round()).calendar.counting.getTime() + 90_000)

test('two sheets open the sealed box; one, two of different keys, a mistyped one and a changed box do not', async () => {
  const later = await afterClose()
  await sealVote(place, number, async () => later)
  const box = granted(await sealedBox(by(officer, later), vault, number))
  expect(box).toMatchObject({ envelopes: 3 })
  writeFileSync(file('box.json'), box.text)
  const open = (typed: readonly string[], from = 'box.json') =>
    run('open-ballots.mjs', [from, 'opened.json'], typed)
  expect(await open(sheet('A'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('Two sheets'),
  })
  expect(await open([...sheet('A'), ...sheet('A')])).toMatchObject({ code: 1 })
  const [letter = '', part = '', other = ''] = sheet('A')
  const mistyped = [letter, part.replace(/^./, (sign) => (sign === '0' ? '1' : '0')), other]
  expect(await open([...mistyped, ...sheet('B')])).toMatchObject({
    ...{ code: 1, said: expect.stringContaining('mistyped') },
  })
  expect((await run('commission-key.mjs', ['other'])).code).toBe(0)
  const stranger = readFileSync(file('other/sheet-B.txt'), 'utf8').match(
    /(?:[0-9A-Z]{4}-){13}[0-9A-Z]{4}/g,
  )
  expect(await open([...sheet('A'), 'B', ...(stranger ?? [])])).toMatchObject({ code: 1 })
  const changed = JSON.parse(box.text)
  changed.envelopes[0] = changed.envelopes[1]
  writeFileSync(file('changed.json'), JSON.stringify(changed))
  expect(await open([...sheet('A'), ...sheet('C')], 'changed.json')).toMatchObject({
    ...{ code: 1, said: expect.stringContaining('twice') },
  })
  const done = await open([...sheet('C'), ...sheet('B')])
  expect(done).toMatchObject({ code: 0, said: expect.stringContaining(box.sealed) })
  expect(done.said).toContain(sha256(readFileSync(file('opened.json'), 'utf8')))
})

test('what the commission opened is taken in by two persons with its hash, unchanged, and is what is counted', async () => {
  const later = await afterClose()
  const text = readFileSync(file('opened.json'), 'utf8')
  const bring = (content: string, typed = sha256(content)) =>
    bringOpened(by(officer, later), vault, { round: number, text: content, typed })
  const count = () => askCount(by(officer, later), { vault, clock: async () => later }, number)
  expect(refusedFor(await count())).toBe('ballots-not-opened')
  expect(refusedFor(await bring(text, 'ab'.repeat(32)))).toBe('opened-hash-differs')
  const opened = JSON.parse(text)
  const less = { ...opened, ballots: opened.ballots.slice(1) }
  expect(refusedFor(await bring(JSON.stringify(less)))).toBe('opened-of-another-box')
  const unlawful = { ...opened, ballots: ['99|1', ...opened.ballots.slice(1)] }
  expect(refusedFor(await bring(JSON.stringify(unlawful)))).toBe('opened-of-another-box')
  const hash = granted(await bring(text, `${sha256(text).slice(0, 32)} ${sha256(text).slice(32)}`))
  const asked = { subject: `round/${number}`, payload: hash, reason: '' }
  const act = granted(await askAct(by(officer, later), takeInBallots, asked))
  expect(refusedFor(await count())).toBe('ballots-not-opened')
  expect((await signAct(by(officer, later), vault, act)).refused).toBe(true)
  granted(await signAct(by(second, later), vault, act))
  const started = granted(await count())
  expect(await carryOutRun(started, { vault: () => vault, now: () => later })).toEqual({
    state: 'done',
  })
  const result = await readResult(place, number)
  const { projects } = (await round()).frozen
  const votes = new Map(result?.pots[0]?.standings.map((one) => [one.number, one.votes]))
  expect(result?.ballots).toBe(3)
  expect(projects.map((project) => votes.get(project.number))).toEqual([2, 1, 1])
})
