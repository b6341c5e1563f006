import { createHmac } from 'node:crypto'
import type { Request, Response } from 'express'
import { generatedSecret } from '../settings/generated-secret.server.ts'
import { settings } from '../settings/settings.server.ts'

const deviceCookie = 'known'
/** In milliseconds; and for how many people of one shared phone. */
const keptFor = 365 * 86_400_000
const mostPeople = 6

/** A mark that only this installation can make: it opens nothing, it only says that somebody signed in here before. */
function markOf(place: string, contact: string): string {
  const key = generatedSecret(settings().dataFolder, 'known-device')
  return createHmac('sha256', key).update(`${place}|${contact}`).digest('base64url').slice(0, 22)
}

function marksOf({ headers }: Pick<Request, 'headers'>): string[] {
  const sent = /(?:^|;\s*)known=([\w.-]{0,200})/.exec(headers.cookie ?? '')?.[1]
  return sent ? sent.split('.') : []
}

/** Whether this browser has signed in with that phone or mail before. */
export function isKnownDevice(request: Request, place: string, contact: string): boolean {
  return marksOf(request).includes(markOf(place, contact))
}

/** Lets the browser keep that it signed in with a phone or mail. */
export function rememberDevice(
  request: Request,
  response: Response,
  place: string,
  contact: string,
) {
  const mark = markOf(place, contact)
  const others = marksOf(request).filter((other) => other !== mark)
  const marks = [mark, ...others].slice(0, mostPeople).join('.')
  const secure = settings().address.protocol === 'https:'
  const facts = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
  response.cookie(deviceCookie, marks, { ...facts, maxAge: keptFor })
}
