import { beforeAll } from 'vitest'
import type { Account } from '#models/accounts/account.server.ts'
import { filled } from '#tests/support/addresses.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'
import type { Asker } from '../roles/askers.ts'
import {
  everyAccount,
  rolesContext,
  twoMunicipalities,
  type Where,
} from '../roles/roles-context.ts'
import { type Answer, type Sending, send } from './wire.ts'

/** For a test file: the context of the tables of roles, with somebody of each role to send what nobody should. */
export function hostileContext() {
  // Each request names another caller, so that no throttle of an address answers instead of the page.
  const running = runningApplication({ ASHAR_PROXIES: '1' })
  const made: {
    accounts?: Map<Asker, Account>
    context?: Awaited<ReturnType<typeof rolesContext>>
  } = {}

  beforeAll(async () => {
    await twoMunicipalities()
    made.accounts = await everyAccount()
    const author = made.accounts.get('author')
    if (!author) throw new Error('no author')
    made.context = await rolesContext(
      author,
      await visitorFor('author'),
      running.context.dataFolder,
    )
  })

  async function visitorFor(asker: Asker): Promise<Visitor> {
    const account = made.accounts?.get(asker)
    return account
      ? sessionOf(running.context, running.origin, account)
      : newVisitor(running.origin)
  }

  function context() {
    if (!made.context) throw new Error('Ask for the context inside a test')
    return made.context
  }

  return {
    get context() {
      return context()
    },
    get origin() {
      return running.origin
    },
    visitorFor,
    /** An address of a table of roles with its parts filled in. */
    addressOf(pattern: string, where: Where = {}, parts: Readonly<Record<string, string>> = {}) {
      const { usual, named } = context()
      const meant = Object.entries(where).map(([part, name]) => [part, name && named[name]])
      return filled(pattern, { ...usual, ...Object.fromEntries(meant), ...parts })
    },
    send: (visitor: Visitor | null, sending: Sending): Promise<Answer> =>
      send(running.origin, visitor, sending),
  }
}

export type HostileContext = ReturnType<typeof hostileContext>
