import { beforeAll, expect, test } from 'vitest'
import type { CountRule } from '#app/domain/rounds/round.ts'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { importElection } from '#seed/import/import-pb.ts'
import { runningApplication } from '#tests/support/application.ts'
import { checkedByPabulib } from '#tests/support/python/pabulib-checker.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const costs = { road: 600, well: 200, park: 200, mast: 500, lamp: 30 }
const ids = Object.keys(costs)
/** Well and park are equals in votes and cost, nobody chose the lamp. */
const cast = [
  ...Array.from({ length: 8 }, () => ['well', 'park']),
  ...Array.from({ length: 10 }, () => ['road']),
  ...Array.from({ length: 2 }, () => ['road', 'mast']),
]

beforeAll(async () => {
  await aMunicipality()
})

async function published(name: string, rule: CountRule, budget: number) {
  const listed = Object.entries(costs)
  const ballots = cast.map((choices) => ({ choices }))
  const pb = {
    refused: false as const,
    meta: new Map([
      ['description', 'Үлгү "шаар"; биринчи'],
      ['min_length', '1'],
      ['max_length', '2'],
    ]),
    projects: listed.map(([id, cost]) => ({
      id,
      cost: { hundredths: cost * 100, whole: true },
      fields: new Map([['name', `Долбоор ${id}; "биринчи"`]]),
    })),
    election: {
      ...{ budget, scale: 1 },
      projects: listed.map(([id, cost]) => ({ id, cost })),
      ballots: fillBallotBox(ids, ballots),
    },
    threshold: null,
  }
  const at = new Date()
  const { round } = await importElection({ place, name, pb, rule, at, report: () => {} })
  const { html } = await newVisitor(running.origin).ask(`/data/${place}/rounds/${round}/ballots.pb`)
  return html
}

test.each([
  ['most votes first', 'greedy-skip', 850],
  ['ending where money is short', 'greedy-stop', 850],
  ['equal shares', 'mes-cost', 1_000],
  ['money for everything', 'greedy-skip', 2_000],
] as const)(
  'the published ballots pass the checker of the format: %s',
  async (name, rule, budget) => {
    const file = await published(name, rule, budget)
    expect(checkedByPabulib(file)).toEqual({ valid: 1, errors: [] })
  },
)

test('the checker notices a file that tells another number of votes or other winners', async () => {
  const file = await published('odd', 'greedy-skip', 850)
  const odd = [
    file.replace(/num_votes;\d+/, 'num_votes;7'),
    file.replace(/^(well;.*);1$/m, '$1;0'),
    file.replace(/date_begin;.*\n/, ''),
  ]
  for (const text of odd) expect(checkedByPabulib(text).valid).toBe(0)
})
