import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tallyIdOf } from '#app/domain/tally/pot/pot-election.ts'
import type { PotCount, PotResult } from '#app/domain/tally/round-result.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readPublishedResult } from '#models/tally/result.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { importElection } from '#seed/import/import-pb.ts'
import { type Context, leaveContext, newContext } from '#tests/support/application.ts'
import { openElection } from '../../../commands/open-election.ts'

/**
 * A folder with data/*.pb and expected/*.json: named by ASHAR_ELECTIONS, or beside the project. Beside it only the
 * smaller elections are brought in, so that the whole suite stays quick; named, all of them.
 */
const named = process.env.ASHAR_ELECTIONS
const folder = named ?? join(import.meta.dirname, '../../../..', 'shared', 'elections')
const smallEnough = 60_000
const files = existsSync(`${folder}/data`)
  ? readdirSync(`${folder}/data`)
      .filter((file) => named || statSync(`${folder}/data/${file}`).size < smallEnough)
      .map((file) => file.replace(/\.pb$/, ''))
  : []
const place = 'ak-bulun'
const used: { context?: Context } = {}

beforeAll(async () => {
  used.context = await newContext()
  await createIndexes('moved')
  await aMunicipality()
})
afterAll(async () => {
  if (used.context) await leaveContext(used.context)
})

async function imported(file: string, rule: 'greedy-skip' | null = null, name = 'election') {
  const pb = await openElection(file)
  const at = new Date('2026-11-23T06:00:00Z')
  const { round } = await importElection({ place, name, pb, rule, at, report: () => {} })
  const [result, written] = await Promise.all([
    readPublishedResult(place, round),
    readRound(place, round),
  ])
  const codes = new Map(
    written?.frozen?.projects.map((project) => [project.number, tallyIdOf(project)]),
  )
  const pot = result?.pots[0]
  if (!pot) throw new Error(`${name} has no result`)
  const ids = (count: PotCount) => count.funded.map(({ number }) => codes.get(number) ?? '')
  return { pot, ids, codes }
}

function costOf(pot: PotResult, ids: readonly string[], codes: ReadonlyMap<number, string>) {
  return pot.standings
    .filter(({ number }) => ids.includes(codes.get(number) ?? ''))
    .reduce((sum, { cost }) => sum + cost, 0)
}

type Rule = { winners_in_order: string[]; all_tied_outcomes?: string[][] }
type Expected = {
  results: { greedy_by_votes_skip: Rule }
  official_selected?: string[]
  official_reproduced_by?: string[] | null
}

test('it is said how many published elections are brought in', () => {
  process.stdout.write(`Published elections brought in: ${files.length}\n`)
  expect(named ? files.length : 1).toBeGreaterThan(0)
})

test.each(files)(
  '%s comes in with the funded set that greedy must give',
  async (name) => {
    const text = readFileSync(`${folder}/expected/${name}.json`, 'utf8')
    const expected = JSON.parse(text) as Expected // the folder's README says what is in it
    const { pot, ids, codes } = await imported(`${folder}/data/${name}.pb`, 'greedy-skip', name)
    const plain = [pot.decided, ...pot.beside].find(
      ({ rule, threshold }) => rule === 'greedy-skip' && threshold === 0,
    )
    const { winners_in_order: usual, all_tied_outcomes: others } =
      expected.results.greedy_by_votes_skip
    const lawful = [usual, ...(others ?? [])].map((ids) => [...ids].sort())
    expect(lawful).toContainEqual(plain ? ids(plain).sort() : null)
    const official = expected.official_selected ?? []
    // One city granted more than its budget allowed; no rule comes to that.
    const affordable = costOf(pot, official, codes) <= pot.money
    if (affordable && expected.official_reproduced_by?.[0] === 'greedy-skip')
      expect(ids(pot.decided).sort()).toEqual([...official].sort())
  },
  600_000,
)
