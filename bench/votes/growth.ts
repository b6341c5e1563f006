import { Agent, request } from 'node:http'
import { dayOf } from '#app/domain/calendar/day.ts'
import { castAll } from './cast-all.ts'
import { fillUp } from './fill-up.ts'
import { type Cast, inParallel } from './in-parallel.ts'

/** How many ballots lie in the boxes while votes are cast and the vote's page is asked for. */
const sizes = [1_000, 10_000, 100_000]

type Asked = Parameters<typeof castAll>[0] & { round: { place: string; number: number } }

/** Votes, votes sent again and the vote's page with so many ballots there already; a part of the voters at each size. */
export async function growth(asked: Asked, each: (line: { name: string } & Cast) => void) {
  const { cookies, round } = asked
  const share = Math.floor(cookies.length / sizes.length)
  const which = { place: round.place, round: round.number, day: dayOf(new Date()) }
  let there = 0
  for (const [index, size] of sizes.entries()) {
    await fillUp({ ...which, envelopeLength: 80 }, size - there)
    const some = { ...asked, cookies: cookies.slice(index * share, (index + 1) * share) }
    each({ name: `${size} ballots, first votes`, ...(await castAll(some)) })
    each({ name: `${size} ballots, votes sent again`, ...(await castAll(some)) })
    each({ name: `${size} ballots, page of the vote`, ...(await askAll(some)) })
    there = size + share
  }
}

/** Everybody opens the page of the vote once, sixteen at once. */
async function askAll({ origins, cookies, path }: Asked): Promise<Cast> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const measured = await inParallel(cookies.length, (voter) => {
    const url = new URL(path, origins[voter % origins.length] ?? '')
    const headers = { cookie: cookies[voter] ?? '', 'accept-encoding': 'gzip' }
    return new Promise<boolean>((resolve, reject) => {
      const sent = request(url, { agent, headers }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode === 200))
      })
      sent.on('error', reject).end()
    })
  })
  agent.destroy()
  return measured
}
