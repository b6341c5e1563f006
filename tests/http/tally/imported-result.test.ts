import { expect, test } from 'vitest'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { importElection } from '#seed/import/import-pb.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()

test('an imported election has its result, its explanations, its deliveries and its downloads', async () => {
  await aMunicipality()
  const ids = ['a', 'b', 'c']
  const costs = [600, 500, 400]
  const ballots = fillBallotBox(
    ids,
    Array.from({ length: 12 }, (_, voter) => ({ choices: voter % 3 === 0 ? ['b', 'c'] : ['a'] })),
  )
  const pb = {
    refused: false as const,
    meta: new Map([
      ['description', 'Үлгү шаар'],
      ['vote_type', 'approval'],
    ]),
    projects: ids.map((id, place) => ({
      id,
      cost: { hundredths: (costs[place] ?? 0) * 100, whole: true },
      fields: new Map([['name', `Долбоор ${id}`]]),
    })),
    election: {
      budget: 1_000,
      scale: 1,
      projects: ids.map((id, place) => ({ id, cost: costs[place] ?? 0 })),
      ballots,
    },
    threshold: null,
  }
  const at = new Date()
  const { address, round } = await importElection({
    ...{ place: 'ak-bulun', name: 'ulgu', pb, rule: null, at, tell: () => {} },
  })
  const visitor = newVisitor(running.origin)
  const result = await visitor.ask(address)
  expect([result.status, result.text.slice(0, 60)]).toEqual([
    200,
    expect.stringContaining('2 сунуш'),
  ])
  const pages = [
    `${address}/1`,
    `${address}/2`,
    `/ky/ak-bulun/rounds/${round}/deliveries`,
    '/ky/ak-bulun/deliveries/1',
    `/data/ak-bulun/rounds/${round}/proposals.csv`,
    `/data/ak-bulun/rounds/${round}/ballots.pb`,
    `/data/ak-bulun/rounds/${round}/result.json`,
    `/ru/ak-bulun/rounds/${round}/result`,
  ]
  const seen = []
  for (const page of pages) seen.push([page, (await visitor.ask(page)).status])
  expect(seen).toEqual(pages.map((page) => [page, 200]))
})
