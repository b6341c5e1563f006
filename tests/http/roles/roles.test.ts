import { beforeAll, expect, test } from 'vitest'
import type { Account } from '#models/accounts/account.server.ts'
import { everyAddress, filled } from '#tests/support/addresses.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { type Fields, newVisitor, type Visitor } from '#tests/support/visitor.ts'
import { type Asker, askers } from './askers.ts'
import { forms } from './forms.ts'
import { pages } from './pages.ts'
import { everyAccount, rolesContext, twoMunicipalities, type Where } from './roles-context.ts'

const running = runningApplication()
let accounts: Map<Asker, Account>
let context: Awaited<ReturnType<typeof rolesContext>>

beforeAll(async () => {
  await twoMunicipalities()
  accounts = await everyAccount()
  const author = accounts.get('author')
  if (!author) throw new Error('no author')
  context = await rolesContext(author, await visitorFor('author'))
})

/** Somebody who has just come: what one form ended, another is not to miss. */
async function visitorFor(asker: Asker): Promise<Visitor> {
  const account = accounts.get(asker)
  return account ? sessionOf(running.context, running.origin, account) : newVisitor(running.origin)
}

function addressOf(pattern: string, where: Where = {}) {
  const parts = { ...context.usual }
  const meant = Object.entries(where).map(([part, name]) => [part, name && context.named[name]])
  return filled(pattern, { ...parts, ...Object.fromEntries(meant) })
}

function filledIn(fields: Fields = {}): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? (context.values[value] ?? value) : value,
    ]),
  )
}

/** `refused`, or the status. Sent to the sign-in, or told that there is no such page, is refused as well. */
function answerTo({ status, url }: { status: number; url: string }, asked: string, open = 200) {
  const toSignIn = url.includes('/account/sign-in') && !asked.includes('/account/sign-in')
  const hidden = status === 404 && open !== 404
  return status === 403 || toSignIn || hidden ? 'refused' : status
}

test('every address is in the table of pages, and every one that takes forms in that of forms', () => {
  const addresses = everyAddress()
  const known = addresses.map(({ pattern }) => pattern).sort()
  expect(Object.keys(pages).sort()).toEqual(known)
  const withForms = addresses.filter(({ takesForms }) => takesForms).map(({ pattern }) => pattern)
  const sent = new Set(forms.map(({ to }) => to.replace(/\?.*/, '')))
  expect([...sent].sort()).toEqual(withForms.sort())
})

test.each(askers)(
  '%s reads what the table says and nothing else',
  {
    timeout: 120_000,
  },
  async (asker) => {
    const visitor = await visitorFor(asker)
    const rows = Object.entries(pages).map(async ([pattern, { readers, where, status = 200 }]) => {
      const address = addressOf(pattern, where)
      const read = answerTo(await visitor.ask(address), address, status)
      return { pattern, read, expected: readers.includes(asker) ? status : 'refused' }
    })
    const told = await Promise.all(rows)
    expect(told.filter(({ read, expected }) => read !== expected)).toEqual([])
  },
)

test.each(forms)(
  '$act: refused to everybody but $who',
  {
    timeout: 120_000,
  },
  async ({ to, where, fields, who }) => {
    const [pattern = '', query = ''] = to.split('?')
    const address = `${addressOf(pattern, where)}?${query}`
    const answer = async (asker: Asker) => {
      const visitor = await visitorFor(asker)
      return [asker, answerTo(await visitor.post(address, filledIn(fields)), address)]
    }
    const others = askers.filter((asker) => !who.includes(asker))
    expect(await Promise.all(others.map(answer))).toEqual(others.map((asker) => [asker, 'refused']))
    for (const asker of who) expect((await answer(asker))[1], asker).toBeOneOf([200, 409, 422])
  },
)

test('an auditor reads and writes nothing but what is the auditor’s own', () => {
  const written = forms.filter(({ who }) => who.includes('auditor')).map(({ to }) => to)
  expect(written.filter((to) => !/^\/:language\/(:place|platform)\/account\//.test(to))).toEqual([])
  expect(pages['/:language/:place/office/audit']?.readers).toContain('auditor')
})
