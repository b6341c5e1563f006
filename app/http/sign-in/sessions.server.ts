import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { AppLoadContext } from '@remix-run/node'
import type { Request, RequestHandler, Response } from 'express'
import session from 'express-session'
import { parseContact } from '#app/domain/accounts/contact.ts'
import { demonstrationPassword } from '#app/domain/accounts/password.ts'
import { longestSession } from '#app/domain/accounts/session-life.ts'
import { country } from '#app/domain/places/place-id.ts'
import { phoneCookie } from '#app/domain/visits/phone.ts'
import { demonstrationsAreOpen } from '#app/services/demonstrations.server.ts'
import { personOf, readAccountById } from '#models/accounts/account.server.ts'
import { pageAt } from '../pages/page-at.server.ts'
import { formWasThere, waitForShortForm } from '../serving/short-form.server.ts'
import { isKnownDevice, rememberDevice } from './known-device.server.ts'
import {
  type Authenticator,
  beginSession,
  checkPassword,
  finishSession,
  newAuthenticator,
} from './passport.server.ts'
import { cookieOptions, sessionCookie, sessionSecret } from './session-cookie.server.ts'
import { keyOf, SessionStore, sessionInUse } from './session-store.server.ts'

let authenticator: Authenticator | undefined
function passport(): Authenticator {
  authenticator ??= newAuthenticator()
  return authenticator
}

/** A session's name begins with the municipality it was started in (the country for the platform), so that it is looked for there alone. */
function newSessionId({ originalUrl }: Request): string {
  const place = pageAt(originalUrl)?.params.place ?? country
  return `${place}.${randomBytes(24).toString('base64url')}`
}

/** Reads who asks from the session's cookie; visitors who never signed in get none. */
export function sessions(): RequestHandler[] {
  const cookie = { ...cookieOptions(), maxAge: longestSession }
  return [
    waitForShortForm,
    session({
      name: sessionCookie,
      secret: sessionSecret(),
      store: new SessionStore(),
      genid: newSessionId,
      cookie,
      ...(cookie.secure ? { proxy: true } : {}),
      resave: false,
      saveUninitialized: false,
    }),
    passport().session(),
    dropStaleCookie,
  ]
}

/** Takes the cookie of an ended session from the browser: public pages then come from the cache again. */
const dropStaleCookie: RequestHandler = (request, response, next) => {
  const sent = request.headers.cookie?.includes(`${sessionCookie}=`) ?? false
  if (sent && !request.user) response.clearCookie(sessionCookie, cookieOptions())
  next()
}

type Account = Pick<
  AppLoadContext,
  | 'person'
  | 'session'
  | 'wasThere'
  | 'askAgain'
  | 'knows'
  | 'wait'
  | 'logIn'
  | 'startSession'
  | 'logOut'
>

/** What a route may know and do about who asks. */
export function accountContext(request: Request, response: Response): Account {
  return {
    person: request.user ?? null,
    session: request.user ? keyOf(request.sessionID).key : null,
    wasThere: formWasThere(request),
    async askAgain() {
      const used = request.user ? await sessionInUse(request.sessionID) : null
      request.user = used?.person
      return { person: used?.person ?? null, session: used ? keyOf(request.sessionID).key : null }
    },
    async logIn(_request, place, login, password) {
      if (password === demonstrationPassword && !demonstrationsAreOpen()) return false
      const credentials = { place, login, password }
      const person = await checkPassword(passport(), request, response, credentials)
      if (person) {
        leavePhone(request, response)
        await beginSession(request, person)
        rememberDevice(request, response, place, parseContact(login)?.to ?? login)
      }
      return person !== null
    },
    knows: (place, contact) => isKnownDevice(request, place, contact),
    wait: (milliseconds) => pause(milliseconds),
    async startSession(accountId) {
      const account = await readAccountById(accountId)
      if (!account) throw new Error(`no account ${accountId}`)
      leavePhone(request, response)
      await beginSession(request, personOf(account))
    },
    async logOut() {
      await finishSession(request)
      response.clearCookie(sessionCookie, cookieOptions())
      // The next person at this phone shall not find what this one was writing. What a monitor has not sent yet is not
      // thrown away: the monitor's page hides it from everybody else.
      if (!leavePhone(request, response)) response.setHeader('Clear-Site-Data', '"storage"')
    },
  }
}

/** Whoever signs in or out leaves what a monitor keeps on this phone to the monitor alone. Whether there is such a thing. */
function leavePhone(request: Request, response: Response): boolean {
  const kept = request.headers.cookie?.includes(`${phoneCookie}=`) ?? false
  if (kept) response.clearCookie(phoneCookie, { path: '/' })
  return kept
}
