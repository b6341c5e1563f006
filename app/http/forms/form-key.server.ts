import { randomBytes } from 'node:crypto'

/** A fresh one-time key for a form that writes: a double click or a resend then acts once. */
export function newFormKey(): string {
  return randomBytes(16).toString('base64url')
}
