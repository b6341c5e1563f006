import { get } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { countedDatabase } from '../../../bench/pages/counted-database.ts'

const running = runningApplication()
const home = '/ky/ak-bulun'
let list: string
let counted: Awaited<ReturnType<typeof countedDatabase>>
let application: Application

beforeAll(async () => {
  await aMunicipality()
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  await aProposal({ round })
  list = `${home}/rounds/${round}/proposals`
  counted = await countedDatabase(running.context.databaseUri)
  application = await startApplication({ ...running.context, databaseUri: counted.uri })
})
afterAll(async () => {
  await application.stop()
  counted.stop()
})

/** What is sent for an address exactly as it is written. */
function sentFor(path: string): Promise<{ status: number; html: string; tag: string }> {
  const { port } = new URL(application.origin)
  return new Promise((resolve, reject) => {
    get({ port, path, host: '127.0.0.1' }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          html: Buffer.concat(parts).toString(),
          tag: String(answer.headers.etag),
        }),
      )
    }).on('error', reject)
  })
}

/** What the database is asked for in all, while something is done. */
async function asking(work: () => Promise<unknown>): Promise<number> {
  const before = counted.sent()
  await work()
  return counted.sent() - before
}

test('a thousand words that no page reads cost no more than the page itself', {
  timeout: 60_000,
}, async () => {
  await sentFor(`${home}/contact`)
  const once = await asking(() => sentFor(home))
  const thousand = await asking(async () => {
    for (let turn = 0; turn < 20; turn++)
      await Promise.all(
        Array.from({ length: 50 }, (_, at) => sentFor(`${home}?utm=${turn}-${at}&x${at}`)),
      )
  })
  // Within the seconds that it takes, what has changed is asked for once a second, and the jobs ask too.
  expect(thousand, `${once} statements for the page itself`).toBeLessThan(150)
})

test('a page holds nothing of the words and spellings by which it was asked for', async () => {
  const spellings = [
    `${list}/?evil=1`,
    `/ky/%61k-bulun/./x/../${list.split('/').slice(3).join('/').toUpperCase()}?cut=3&evil=1`,
    `${list}?page=1&cut=3&evil=1&page=evil`,
    `${list}?cut=3&order=evil&sort=evil&_evil`,
  ]
  for (const spelling of spellings) {
    const { status, html } = await sentFor(spelling)
    expect([spelling, status]).toEqual([spelling, 200])
    expect([spelling, html.match(/evil|%61k|PROPOSALS|\/\.\./)]).toEqual([spelling, null])
  }
})

test('every spelling of an address is sent the one page that is kept', async () => {
  const { tag } = await sentFor(`${list}?cut=3`)
  const [, , ...rest] = list.split('/')
  for (const other of [
    `${list}/?cut=3`,
    `${list}?x=1&cut=3`,
    `${list}?cut=3&cut=4#there`,
    `/ky/./${rest.join('/').replace('a', '%61')}?cut=3`,
  ])
    expect([other, (await sentFor(other)).tag]).toEqual([other, tag])
})

test('what a page reads still makes another page', async () => {
  const tags = await Promise.all(
    ['cut=3', 'cut=3&order=cost', 'cut=3&words=nothing'].map(
      async (query) => (await sentFor(`${list}?${query}`)).tag,
    ),
  )
  expect(new Set(tags).size).toBe(3)
})

test('a ballot that many share holds nothing of the words by which it was first asked for', async () => {
  const { number: round } = await anOpenVote({ place: 'ak-bulun', at: new Date() })
  const [first, second] = [await anAccount(), await anAccount()]
  const vote = `${home}/account/vote/${round}`
  const ask = async (account: Awaited<ReturnType<typeof anAccount>>, path: string) => {
    const visitor = await sessionOf(running.context, application.origin, account)
    return visitor.ask(path)
  }
  const shown = await ask(first, `${vote}?evil=1`)
  expect(shown.status).toBe(200)
  expect(shown.html).not.toContain('evil')
  expect((await ask(second, `${vote}?worse=1`)).html).not.toMatch(/evil|worse/)
})
