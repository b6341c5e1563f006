import { listOrders } from '#app/domain/proposals/finding/list-order.ts'
import { sessionCookie } from '#app/http/sign-in/session-cookie.server.ts'
import { accountsNumbered } from '#models/accounts/account.server.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { aSession } from '#seed/builders/an-account.ts'
import type { Addresses } from './addresses.ts'
import { countedDatabase } from './counted-database.ts'
import { type Asked, load, type Measured, type Span } from './load.ts'
import { type Context, startAshar } from './servers.ts'

/** One line of the table: a page as strangers or as people who are signed in ask for it. */
export type PersonalLine = Measured & {
  page: keyof Addresses
  signedIn: boolean
  /** Commands to the database for one page, with those that are shared by all who ask within a second. */
  commands: number
}

/** What is asked for, in pages a second. */
export const least = { stranger: 1_000, signedIn: 300, vote: 100 }

export const leastOf = ({ page, signedIn }: Pick<PersonalLine, 'page' | 'signedIn'>) =>
  page === 'vote' ? least.vote : signedIn ? least.signedIn : least.stranger

const people = 200

/** Every order of the list, and each place where the drawn one begins. */
function listsOf(list: string): string[] {
  const path = list.split('?')[0] ?? ''
  const cuts = Array.from({ length: 16 }, (_, cut) => `${path}?cut=${cut}`)
  const others = listOrders.filter((order) => order !== 'draw')
  return [...cuts, ...others.map((order) => `${path}?order=${order}`)]
}

/** Cookies of as many residents of the place as there are, at most two hundred. */
async function cookiesOf({ databaseUri, dataFolder }: Context, place: string): Promise<string[]> {
  await connect(databaseUri)
  const numbers = Array.from({ length: people }, (_, index) => index + 1)
  const residents = (await accountsNumbered(place, numbers)).filter(
    ({ roles, born }) => born !== null && roles.every((role) => role === 'resident'),
  )
  const cookies = residents.map(
    async (account) => `${sessionCookie}=${await aSession(account, { dataFolder })}`,
  )
  return Promise.all(cookies).finally(disconnect)
}

/** Measures home, list and proposal for strangers and for people who are signed in, and the vote page for those. */
export async function measureSignedIn(
  build: string,
  context: Context,
  addresses: Addresses,
  { warmUp, each }: { warmUp: Span; each: Span },
): Promise<PersonalLine[]> {
  const cookies = await cookiesOf(context, addresses.home.split('/')[2] ?? '')
  const database = await countedDatabase(context.databaseUri)
  const ashar = await startAshar(build, { ...context, databaseUri: database.uri })
  const lines: PersonalLine[] = []
  try {
    for (const [page, path] of Object.entries(addresses))
      for (const signedIn of page === 'vote' ? [true] : [false, true]) {
        const paths = page === 'list' ? listsOf(path) : [path]
        const asked: Asked = (turn) => ({
          path: paths[turn % paths.length] ?? path,
          headers: signedIn ? { cookie: cookies[turn % cookies.length] ?? '' } : {},
        })
        await load(ashar, asked, warmUp)
        const before = database.sent()
        const measured = await load(ashar, asked, each)
        const commands = (database.sent() - before) / measured.answered
        // The keys of that record.
        lines.push({ page: page as keyof Addresses, signedIn, commands, ...measured })
      }
    return lines
  } finally {
    await ashar.stop()
    database.stop()
  }
}
