import { randomBytes } from 'node:crypto'
import { sha256 } from '#app/sha256.server.ts'
import { formKeyField } from '#app/ui/rejected-form.ts'
import type { Answers } from './form.server.ts'

/** A fresh one-time key for a form that writes: a double click or a resend then acts once. */
export function newFormKey(): string {
  return randomBytes(16).toString('base64url')
}

/**
 * What a form is known by once it was sent: its one-time key together with the command (the address it was sent to) and
 * everything in it. The same key with other content is another form and is acted upon. Null for a form without a key.
 */
export function keyOfSent(url: string, answers: Answers, files = ''): string | null {
  const { [formKeyField]: key, ...content } = answers
  if (!key?.[0]) return null
  const { pathname, search } = new URL(url)
  const command = pathname.replace(/^\/(ky|ru|en)(?=\/)/, '') + search
  return sha256(
    JSON.stringify([key[0], command, Object.entries(content).sort(), files]),
    'base64url',
  )
}
