import { createHmac, randomBytes } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { networkOf } from './serving/caller.server.ts'
import { generatedSecret } from './settings/generated-secret.server.ts'
import { settings } from './settings/settings.server.ts'

/** Letters and figures that cannot be taken for one another when read out on the phone. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Eight signs that name a request, easy to read out to whoever is asked for help. */
function newReference(): string {
  const signs = [...randomBytes(8)].map((byte) => alphabet[byte % alphabet.length])
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`
}

export const nameRequest: RequestHandler = (_request, response, next) => {
  response.locals.reference = newReference()
  next()
}

/** A keyed fingerprint of the caller's address: enough to count tries, useless to find a person. */
export function addressFingerprint(request: Request): string {
  const key = generatedSecret(settings().dataFolder, 'address-fingerprint')
  return createHmac('sha256', key)
    .update(networkOf(request.ip ?? ''))
    .digest('base64url')
    .slice(0, 22)
}
