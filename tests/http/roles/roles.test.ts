import { beforeAll, expect, test } from 'vitest'
import type { Account } from '#models/accounts/account.server.ts'
import { filled } from '#tests/support/addresses.ts'
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
  context = await rolesContext(author, await visitorFor('author'), running.context.dataFolder)
})

/** Somebody who has just come: what one form ended, another is not to miss. */
async function visitorFor(asker: Asker): Promise<Visitor> {
  const account = accounts.get(asker)
  return account ? sessionOf(running.context, running.origin, account) : newVisitor(running.origin)
}

const refused = new Map<Asker, Promise<Visitor>>()

/** Whoever is refused changes nothing, their own session neither: one visitor for all rows. */
function refusedVisitor(asker: Asker): Promise<Visitor> {
  const visitor = refused.get(asker) ?? visitorFor(asker)
  refused.set(asker, visitor)
  return visitor
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

/** Of the platform, and for everybody. */
const isOpen = /platform\/(glossary|accessibility|not-promised|joining|services)$/
const isOwn = (pattern: string) =>
  /\/(account|office|platform)(\/|$)/.test(pattern) && !isOpen.test(pattern)

/** What is open to everybody knows no roles: nobody, residents, strangers and admins of either kind read it. */
const ofAll = ['nobody', 'resident', 'stranger', 'admin', 'platform-admin']

test.each(askers)('%s reads what the table says and nothing else', async (asker) => {
  const visitor = await visitorFor(asker)
  const asked = Object.entries(pages).filter(
    ([pattern, { readers }]) =>
      isOwn(pattern) || readers.length < askers.length || ofAll.includes(asker),
  )
  const rows = asked.map(async ([pattern, { readers, where, status = 200 }]) => {
    const address = addressOf(pattern, where)
    const page = await visitor.ask(address)
    const read = answerTo(page, address, status)
    const kept = page.headers.get('cache-control')
    return { pattern, read, kept, expected: readers.includes(asker) ? status : 'refused' }
  })
  const told = await Promise.all(rows)
  // Whoever reads it: every answer says how long it may be kept, and nothing of one's own may be.
  const lasting = told.filter(({ pattern, kept }) =>
    isOwn(pattern) ? !kept?.includes('no-store') : !/no-store|no-cache|max-age/.test(kept ?? ''),
  )
  expect(lasting).toEqual([])
  expect(told.filter(({ read, expected }) => read !== expected)).toEqual([])
})

test.each(forms)(
  '$act: done for $who, refused to everybody else',
  async ({ to, where, fields, who, onPage, succeedsIn }) => {
    const [pattern = '', query = ''] = to.split('?')
    const address = `${addressOf(pattern, where)}?${query}`
    const post = (visitor: Visitor) => visitor.post(address, filledIn(fields))
    const others = askers.filter((asker) => !who.includes(asker))
    const told = await Promise.all(
      others.map(async (asker) => answerTo(await post(await refusedVisitor(asker)), address)),
    )
    expect(told).toEqual(others.map(() => 'refused'))

    const [first, ...also] = who
    if (!first) throw new Error(`nobody may ${to}`)
    const visitor = await visitorFor(first)
    const done = onPage
      ? await visitor.submit(address, filledIn(fields), 'main form[method=post]')
      : await post(visitor)
    expect(answerTo(done, address)).not.toBe('refused')
    const right = succeedsIn ? [200, 409, 422] : [200]
    expect(right, done.text.slice(0, 800)).toContain(done.status)
    // What was done once is not done again by the next who may.
    for (const asker of also)
      expect(answerTo(await post(await visitorFor(asker)), address, 404), asker).toBeOneOf([
        ...[200, 404, 409, 422, 429],
      ])
  },
)

test('an auditor reads and writes nothing but what is the auditor’s own', () => {
  // What a program sends is opened by its key, whoever is signed in.
  const ofPeople = forms.filter(({ to }) => !to.startsWith('/open311/'))
  const written = ofPeople.filter(({ who }) => who.includes('auditor')).map(({ to }) => to)
  expect(written.filter((to) => !/^\/:language\/(:place|platform)\/account\//.test(to))).toEqual([])
  expect(pages['/:language/:place/office/audit']?.readers).toContain('auditor')
})
