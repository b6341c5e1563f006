import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import type { CountRule } from '#app/domain/rounds/round.ts'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { recount } from '#app/domain/tally/recount/recount.ts'
import { sha256 } from '#app/enhance/recount/sha256.ts'
import { readPublishedResult } from '#models/tally/result.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aPublishedResult } from '#seed/builders/a-published-result.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { importElection } from '#seed/import/import-pb.ts'
import { runningApplication } from '#tests/support/application.ts'
import { twoPots, variedBallots } from '#tests/support/varied-ballots.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const folder = mkdtempSync(join(tmpdir(), 'ashar-recount-'))
const place = 'ak-bulun'

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Downloads what the recount page offers, under the names that the browser would give. */
async function downloadAll(round: number) {
  const visitor = newVisitor(running.origin)
  const page = await visitor.ask(`/ky/${place}/rounds/${round}/recount`)
  const links = page.document.querySelectorAll('main li a').map((a) => a.getAttribute('href') ?? '')
  const texts: Record<string, string> = {}
  for (const link of links) {
    const { headers, html, status } = await visitor.ask(link)
    expect([link, status]).toEqual([link, 200])
    const said = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1]
    const name = said ?? link.split('/').at(-1) ?? ''
    texts[name] = html
    writeFileSync(join(folder, name), html)
  }
  const [command = ''] = page.document
    .querySelectorAll('main code')
    .flatMap(({ text }) => (text.startsWith('python3') ? [text] : []))
  return { texts, command }
}

/** Runs the very command that the page shows. */
function run(command: string) {
  const [program = '', ...words] = command.split(' ')
  try {
    return JSON.parse(
      execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    )
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && error.stdout)
      return JSON.parse(`${error.stdout}`)
    throw error
  }
}

async function hashesOf(round: number) {
  const result = await readPublishedResult(place, round)
  return result?.pots.map(({ decided }) => decided.hash).sort()
}

async function aRoundOf(count: CountRule) {
  const pots = [
    { village: 1, money: som(400_000) },
    { village: null, money: som(700_000) },
  ]
  const rules = { count, threshold: 3, pots }
  const ballots = variedBallots(60, twoPots.length)
  const { round } = await aPublishedResult({
    place,
    at: new Date(),
    rules,
    projects: twoPots,
    ballots,
  })
  return round.number
}

async function anImport(vote: 'approval' | 'cumulative') {
  const ids = ['a', 'b', 'c']
  const costs = [600, 500, 400]
  const given = (choices: string[], points: number[]) =>
    vote === 'approval' ? { choices } : { choices, points }
  const ballots = fillBallotBox(
    ids,
    Array.from({ length: 12 }, (_, voter) =>
      voter % 3 === 0 ? given(['c', 'b'], [2, 3]) : given(['a'], [4]),
    ),
  )
  const pb = {
    refused: false as const,
    meta: new Map([
      ['description', 'Үлгү шаар'],
      ['vote_type', vote],
      ['rule', 'equalshares'],
    ]),
    projects: ids.map((id, at) => ({
      id,
      cost: { hundredths: (costs[at] ?? 0) * 100, whole: true },
      fields: new Map([['name', `Долбоор "${id}"; өзгөчө`]]),
    })),
    election: {
      budget: 1_000,
      scale: 1,
      projects: ids.map((id, at) => ({ id, cost: costs[at] ?? 0 })),
      ballots,
    },
    threshold: null,
  }
  const at = new Date()
  return (await importElection({ place, name: vote, pb, rule: null, at, report: () => {} })).round
}

test.each([
  ['most votes first', () => aRoundOf('greedy-skip')],
  ['most votes first, ending where money is short', () => aRoundOf('greedy-stop')],
  ['equal shares', () => aRoundOf('mes-cost')],
  ['an imported election', () => anImport('approval')],
  ['an imported election with points', () => anImport('cumulative')],
] as const)(
  'the downloaded files come to the published hashes in Python and in the browser’s module: %s',
  async (_rule, make) => {
    const round = await make()
    const { texts, command } = await downloadAll(round)
    const hashes = await hashesOf(round)
    const python = run(command)
    expect(python).toMatchObject({ differs: [], agreed: { rules: true, ballots: true } })
    expect(python.same).toBe(true)
    expect(python.pots.map(({ hash }: { hash: string }) => hash).sort()).toEqual(hashes)
    const again = recount(
      {
        ballots: texts[`${place}-${round}-ballots.pb`] ?? '',
        rules: texts[`rules-${place}-${round}.json`] ?? '',
        result: texts[`${place}-${round}-result.json`] ?? '',
      },
      { sha256 },
    )
    expect(again.difference).toBeNull()
    expect(again.pots.map(({ hash }) => hash).sort()).toEqual(hashes)
  },
)

test('the command says so when one ballot is another one', async () => {
  const round = await aRoundOf('mes-cost')
  const { texts, command } = await downloadAll(round)
  const name = `${place}-${round}-ballots.pb`
  const changed = texts[name]?.replace(/\n7;[^\n]*/, '\n7;') ?? ''
  writeFileSync(join(folder, name), changed)
  expect(run(command)).toMatchObject({ same: false, agreed: { rules: true, ballots: false } })
})

test('a round with too few ballots in one pot says where to turn, and has no button', async () => {
  const pots = [
    { village: 1, money: som(400_000) },
    { village: null, money: som(700_000) },
  ]
  const ballots = [...variedBallots(4, twoPots.length), ...Array.from({ length: 20 }, () => [0])]
  const { round } = await aPublishedResult({
    ...{ place, at: new Date(), rules: { pots, threshold: 0 }, projects: twoPots, ballots },
  })
  const page = await newVisitor(running.origin).ask(`/ky/${place}/rounds/${round.number}/recount`)
  expect([page.status, page.document.querySelector('script, [data-recount]')]).toEqual([200, null])
  expect(page.text).toContain('комиссиясына кайрылыңыз')
})

test('the page of a result links each of its files once', async () => {
  const ballots = variedBallots(30, twoPots.length)
  const { round } = await aPublishedResult({ place, at: new Date(), projects: twoPots, ballots })
  const page = await newVisitor(running.origin).ask(`/ky/${place}/rounds/${round.number}/result`)
  const files = page.document
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /\/(data|files|verify)\/|\.\w+$/.test(href))
  expect(files.length).toBeGreaterThan(2)
  expect(files).toEqual([...new Set(files)])
})
