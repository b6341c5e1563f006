import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { importElection } from '#seed/import/import-pb.ts'
import { runningApplication } from '#tests/support/application.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'

/** The village of the count's tests, twice over: a road for six, a well for four, a park for three of them. */
const costs = { road: 600, well: 200, park: 240, mast: 500 }
const cast = [
  ...Array.from({ length: 6 }, () => ['well', 'park']),
  ...Array.from({ length: 2 }, () => ['well']),
  ...Array.from({ length: 10 }, () => ['road']),
  ...Array.from({ length: 2 }, () => ['road', 'mast']),
]
/** Proposals are numbered through the municipality, so each round's begin behind those of the one before. */
const projects = Object.keys(costs)
const rounds: Record<string, number> = {}
const before: Record<string, number> = {}

async function bring(name: string, rule: 'mes-cost' | 'greedy-skip', ballots: string[][]) {
  const ids = Object.keys(costs)
  const listed = Object.entries(costs)
  const pb = {
    refused: false as const,
    meta: new Map([['description', 'Үлгү шаар']]),
    projects: listed.map(([id, cost]) => ({
      id,
      cost: { hundredths: cost * 100, whole: true },
      fields: new Map([['name', `Долбоор ${id}`]]),
    })),
    election: {
      budget: 1_000,
      scale: 1,
      projects: listed.map(([id, cost]) => ({ id, cost })),
      ballots: fillBallotBox(
        ids,
        ballots.map((choices) => ({ choices })),
      ),
    },
    threshold: null,
  }
  const at = new Date()
  const { round } = await importElection({ place, name, pb, rule, at, report: () => {} })
  before[name] = Object.keys(rounds).length * projects.length
  rounds[name] = round
}

beforeAll(async () => {
  await aMunicipality()
  await bring('shares', 'mes-cost', cast)
  await bring('votes', 'greedy-skip', cast)
  await bring('few', 'mes-cost', cast.slice(4, 12))
})

async function words(path: string) {
  const { status, html } = await newVisitor(running.origin).ask(path)
  const plain = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00a0\u202f]+/g, ' ')
  return { status, plain, scripts: html.includes('<script') }
}

const pathIn = (language: string, name: string, rest: string) =>
  `/${language}/${place}/rounds/${rounds[name]}/${rest}`

const whyOf = (language: string, name: string, project: string) =>
  pathIn(language, name, `result/${(before[name] ?? 0) + projects.indexOf(project) + 1}`)

test.each([
  ['ky', 'Колдоочуларынын башындагы акчасы', 'Так бөлчөктөр'],
  ['ru', 'Деньги его сторонников в начале', 'Точные дроби'],
  ['en', 'Money of its supporters at first', 'Exact fractions'],
])(
  'a loser of the shares reads in %s what was missing and who had taken it',
  async (language, atFirst, exact) => {
    const page = await words(whyOf(language, 'shares', 'park'))
    expect(page).toMatchObject({ status: 200, scripts: false })
    expect(page.plain).toContain(atFirst)
    expect(page.plain).toContain(exact)
    expect(page.plain).toContain('Долбоор well')
  },
)

test.each([
  ['ky', (voters: number) => `Дагы ${voters} адам ушул сунушту гана тандаса, ал өтмөк`],
  ['ru', (voters: number) => `Если бы ещё ${voters} человека выбрали только это предложение`],
  ['en', (voters: number) => `With ${voters} further voters choosing only this one`],
])(
  'a loser reads in %s how many more votes it needed, and what was left',
  async (language, say) => {
    const result = await mongoose.connection.collection('results').findOne({ round: rounds.shares })
    const park = result?.pots[0].standings.find(({ title }: { title: string }) =>
      /park/.test(title),
    )
    expect(park.needed.further.kind).toBe('enough')
    const { plain } = await words(whyOf(language, 'shares', 'park'))
    expect(plain).toContain(say(park.needed.further.voters))
    expect(plain).toMatch(/200 (сом|som)/)
  },
)

test('a result counted before that was worked out says nothing of it', async () => {
  const results = mongoose.connection.collection('results')
  const kept = await results.findOne({ round: rounds.shares })
  const pots = structuredClone(kept?.pots)
  for (const standing of pots[0].standings) delete standing.needed
  await results.updateOne({ round: rounds.shares }, { $set: { pots } })
  const page = await words(whyOf('en', 'shares', 'mast'))
  expect(page.status).toBe(200)
  expect(page.plain).not.toContain('further voters')
  await results.updateOne({ round: rounds.shares }, { $set: { pots: kept?.pots } })
})

test('a winner reads what each supporter paid, and every step of the count stands below', async () => {
  const { plain } = await words(whyOf('en', 'shares', 'well'))
  expect(plain).toContain('Its 8 supporters paid together, each at most 25 som')
  expect(plain).toMatch(/1\. No\. 1 Долбоор road .* 2\. No\. 2 Долбоор well/)
})

test('greedy tells a loser its place in the line and what was left at its turn', async () => {
  const { plain } = await words(whyOf('en', 'votes', 'park'))
  expect(plain).toContain('Place by votes 3 of 4')
  expect(plain).toContain('Money left at its turn 200 som')
  expect(plain).not.toContain('Exact fractions')
})

test('the result begins with the answer and the recount; shares, other rules and files are a step deeper', async () => {
  const { html, document } = await newVisitor(running.origin).ask(pathIn('en', 'shares', 'result'))
  const order = ['<ul class="answer"', '/recount"', 'Not funded this time', 'More detail</h2>']
  const places = order.map((mark) => html.indexOf(mark))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  const answer = document.querySelector('.answer')?.textContent ?? ''
  expect(answer.replaceAll(/\s/g, ' ')).toMatch(/✓.*Долбоор road.*600 som.*Долбоор well.*200 som/)
  const [before = '', deeper = ''] = html.split('More detail</h2>')
  for (const words of ['Where did the voters’ shares go?', 'What if the rule', 'ballots.pb']) {
    expect(before).not.toContain(words)
    expect(deeper).toContain(words)
  }
})

test.each([
  ['ky', 'Добуш бергендердин үлүшү кайда кетти?'],
  ['ru', 'Куда ушли доли проголосовавших?'],
  ['en', 'Where did the voters’ shares go?'],
])('the result shows in %s where the shares went, greedy has none to show', async (language, q) => {
  expect((await words(pathIn(language, 'shares', 'result'))).plain).toContain(q)
  expect((await words(pathIn(language, 'votes', 'result'))).plain).not.toContain(q)
})

test.each([
  ['ky', 'Эгер «Фрагмен эрежеси» эрежеси чечсе'],
  ['ru', 'Если бы решало правило «Правило Фрагмена»'],
  ['en', 'If “Phragmén’s rule” had decided'],
])(
  'any visitor tries another rule on a past round in %s by its address',
  async (language, heading) => {
    const usual = await words(pathIn(language, 'votes', 'what-if'))
    const chosen = await words(pathIn(language, 'votes', 'what-if?rule=phragmen'))
    expect([usual.status, chosen.status, chosen.scripts]).toEqual([200, 200, false])
    expect(usual.plain).not.toContain(heading)
    expect(chosen.plain).toContain(heading)
  },
)

test.each([
  ['mes-cost-none', 'Equal shares: not raised, money left is not given out'],
  ['mes-cost-greedy', 'Equal shares: not raised, money left goes by votes'],
  ['mes-cost-add1', 'Equal shares: raised, money left is not given out'],
])('each completion of equal shares can be tried by itself: %s', async (rule, name) => {
  const { plain } = await words(pathIn('en', 'shares', `what-if?rule=${rule}`))
  expect(plain).toContain(`If “${name}” had decided`)
})

test('a comparison kept before all completions were tried still names its rules', async () => {
  const explanation = mongoose.connection.collection('result-explanations')
  const kept = await explanation.findOne({ round: rounds.votes })
  const pots = structuredClone(kept?.pots)
  for (const tried of pots[0].whatIf) {
    tried.completed = tried.completion === 'add1u'
    delete tried.completion
  }
  await explanation.updateOne({ round: rounds.votes }, { $set: { pots } })
  const { plain } = await words(pathIn('en', 'votes', 'what-if?rule=mes-cost-none'))
  expect(plain).toContain('If “Equal shares: not raised, money left is not given out” had decided')
  await explanation.updateOne({ round: rounds.votes }, { $set: { pots: kept?.pots } })
})

test('before the rules of a round are chosen, the office is led to the last vote counted by others', async () => {
  const officer = await signedIn(running.origin, await anAccount({ roles: ['election-officer'] }))
  const { html } = await officer.ask(`/en/${place}/office/rounds/new`)
  expect(html).toContain(`href="/en/${place}/rounds/${rounds.few}/what-if"`)
})

test('the list of rounds and the result lead to the other rules', async () => {
  for (const page of [`/en/${place}/rounds`, pathIn('en', 'shares', 'result')]) {
    const { html } = await newVisitor(running.origin).ask(page)
    expect(html).toContain(pathIn('en', 'shares', 'what-if'))
  }
})

test('the open data and the list of rounds lead to the page where everybody counts again', async () => {
  for (const page of [`/en/${place}/open-data`, `/en/${place}/rounds`]) {
    const { html } = await newVisitor(running.origin).ask(page)
    expect(html).toContain(`href="${pathIn('en', 'shares', 'recount')}"`)
  }
})

test('with few ballots no page tells whose money went where', async () => {
  const result = await words(pathIn('en', 'few', 'result'))
  expect(result.status).toBe(200)
  expect(result.plain).not.toContain('Where did the voters’ shares go?')
  const why = await words(whyOf('en', 'few', 'park'))
  expect(why.status).toBe(200)
  expect(why.plain).not.toContain('Where the money of its supporters went')
})

test('a round that is not there has nothing to try', async () => {
  expect((await words(`/en/${place}/rounds/99/what-if`)).status).toBe(404)
})
