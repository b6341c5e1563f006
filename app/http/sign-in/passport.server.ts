import type { Request, Response } from 'express'
import passport from 'passport'
import { Strategy } from 'passport-local'
import { deviceOf } from '#app/domain/accounts/device.ts'
import type { Person } from '#app/domain/accounts/person.ts'
import { verifyPassword } from '#app/services/accounts/passwords/verify-password.server.ts'

declare global {
  namespace Express {
    interface User extends Person {}
  }
}

/** Where a sign-in's credentials stand for the strategy; no body parser ran before Remix read the form. */
type Credentials = { place: string; login: string; password: string }

/** Passport as we use it: phone or mail with a password; the session holds the account's id and its device. */
export function newAuthenticator() {
  const authenticator = new passport.Passport()
  authenticator.use(
    new Strategy(
      { usernameField: 'login', passwordField: 'password', passReqToCallback: true },
      (request, login, password, done) => {
        const { place } = request.body as Credentials // put there by checkPassword below
        verifyPassword(place, login, password).then((person) => done(null, person ?? false), done)
      },
    ),
  )
  authenticator.serializeUser<string, Request>((request, person, done) => {
    request.session.device = deviceOf(request.get('user-agent') ?? '')
    done(null, person.id)
  })
  authenticator.deserializeUser<string, Request>((request, _id, done) => {
    done(null, request.session.person ?? false) // the store read it together with the session
  })
  return authenticator
}

export type Authenticator = ReturnType<typeof newAuthenticator>

/** Whose credentials these are, by passport's local strategy; null for nobody's. */
export function checkPassword(
  authenticator: Authenticator,
  request: Request,
  response: Response,
  credentials: Credentials,
): Promise<Person | null> {
  request.body = credentials
  return new Promise((resolve, reject) => {
    const answer = (error: unknown, person: Person | false | null) =>
      error ? reject(error) : resolve(person || null)
    authenticator.authenticate('local', answer)(request, response, reject)
  }).finally(() => {
    request.body = undefined
  }) as Promise<Person | null> // what `answer` resolves with
}

/** Starts a session under a new name, so that nobody can have known it before. */
export function beginSession(request: Request, person: Person): Promise<void> {
  return new Promise((resolve, reject) => {
    request.logIn(person, (error) => (error ? reject(error) : resolve()))
  })
}

/** Ends the session of this request. */
export function finishSession(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.destroy((error) => (error ? reject(error) : resolve()))
  })
}
