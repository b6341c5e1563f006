import type { AppLoadContext } from '@remix-run/node'
import type { Request, RequestHandler, Response } from 'express'

export const sessionCookie = 'ashar'

/** Replaced by the real one together with accounts. */
export function sessions(): RequestHandler[] {
  return [(_request, _response, next) => next()]
}

type Account = Pick<AppLoadContext, 'person' | 'session' | 'logIn' | 'startSession' | 'logOut'>

export function accountContext(_request: Request, _response: Response): Account {
  return {
    person: null,
    session: null,
    logIn: async () => false,
    startSession: async () => {},
    logOut: async () => {},
  }
}
