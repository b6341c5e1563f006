import { get } from 'node:http'
import { beforeAll, expect, test } from 'vitest'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { importElection } from '#seed/import/import-pb.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()

beforeAll(async () => {
  await aMunicipality()
})

test('an imported election has its result, its explanations, its deliveries and its downloads', async () => {
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
    ...{ place: 'ak-bulun', name: 'ulgu', pb, rule: null, at, report: () => {} },
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

/** How many bytes go over the line for a page. */
function weightOf(path: string): Promise<number> {
  const headers = { 'accept-encoding': 'gzip' }
  return new Promise((resolve, reject) => {
    get(new URL(path, running.origin), { headers }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => {
        bytes += part.length
      })
      response.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}

const works = ['оңдоо', 'куруу', 'жарыктандыруу', 'көчөт отургузуу', 'тосмо коюу', 'кеңейтүү']
const things = ['мектеп', 'көпүрө', 'сейил бак', 'жол', 'китепкана', 'аянтча', 'бала бакча']

test('the result of a city with 80 proposals is one light page, its first reader included', async () => {
  const listed = Array.from({ length: 80 }, (_, at) => ({
    id: `p${at}`,
    cost: 30_000 + ((at * 7_919) % 97) * 1_000,
    name: `№ ${at * 31 + 5} көчөдө ${things[at % 7]} жана ${things[(at * 5 + 3) % 7]}: ${works[at % 6]}`,
  }))
  const ids = listed.map(({ id }) => id)
  const choice = (voter: number, turn: number) =>
    ids[Math.floor((((voter * 7_919 + turn * 104_729) % 1_009) / 1_009) ** 2 * 80)] ?? ''
  const cast = Array.from({ length: 500 }, (_, voter) => ({
    choices: [...new Set([0, 1, 2, 3, 4].map((turn) => choice(voter, turn)))],
  }))
  const pb = {
    refused: false as const,
    meta: new Map([['description', 'Чоң шаар']]),
    projects: listed.map(({ id, cost, name }) => ({
      ...{ id, cost: { hundredths: cost * 100, whole: true }, fields: new Map([['name', name]]) },
    })),
    election: {
      ...{ budget: 1_000_000, scale: 1, projects: listed.map(({ id, cost }) => ({ id, cost })) },
      ballots: fillBallotBox(ids, cast),
    },
    threshold: null,
  }
  const about = { place: 'ak-bulun', name: 'chong', rule: 'mes-cost' as const, at: new Date() }
  const { round } = await importElection({ ...about, pb, report: () => {} })
  for (const language of ['ky', 'ru', 'en']) {
    const path = `/${language}/ak-bulun/rounds/${round}`
    const pages = ['result', 'what-if', 'recount']
    const weights = []
    for (const page of pages) weights.push(await weightOf(`${path}/${page}`))
    expect(Math.max(...weights)).toBeLessThan(14_000)
    expect(Math.min(...weights)).toBeGreaterThan(2_000)
  }
})
