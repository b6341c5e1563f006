import { createHmac, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import {
  recoveryCodeOf,
  recoveryCodes,
  stepAt,
  stepSeconds,
} from '#app/domain/accounts/second-factor.ts'

/** The key of the data folder that makes authenticators' secrets out of the salts in the database. */
export type SecondFactorKey = string

/** Whose authenticator: the account's id and the salt that it was set up with. */
export type Owner = { id: string; salt: string }

const keyed = (key: SecondFactorKey, text: string) =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest()

/** What authenticators show for an owner (RFC 6238, six figures, half a minute); they name it by `label`. */
function authenticator(key: SecondFactorKey, { id, salt }: Owner, label = id) {
  const bytes = keyed(key, `second-factor|v1|${id}|${salt}`).subarray(0, 20)
  const secret = new Secret({ buffer: new Uint8Array(bytes).buffer })
  return new TOTP({ issuer: 'Ashar', label, secret, digits: 6, period: stepSeconds })
}

/** What is scanned, and the same for typing. */
export function setUpText(key: SecondFactorKey, owner: Owner, label: string) {
  const { secret } = authenticator(key, owner, label)
  const uri = authenticator(key, owner, label).toString()
  return { uri, secret: secret.base32.replace(/(.{4})(?=.)/g, '$1 ') }
}

/** The half-minute that a code belongs to, of now and its two neighbours; null where it belongs to none. */
export function stepOf(key: SecondFactorKey, owner: Owner, code: string, at: Date): number | null {
  const token = code.replace(/[\s\u00a0-]/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const away = authenticator(key, owner).validate({ token, timestamp: at.getTime(), window: 1 })
  return away === null ? null : stepAt(at) + away
}

/** The code of a half-minute. */
export function codeAt(key: SecondFactorKey, owner: Owner, step: number): string {
  return authenticator(key, owner).generate({ timestamp: step * stepSeconds * 1_000 })
}

/** The hash under which a recovery code is kept; without the key it cannot be searched for. */
export function hashRecovery(key: SecondFactorKey, id: string, bare: string): string {
  return keyed(key, `recovery|v1|${id}|${bare}`).toString('base64url')
}

/** Fresh recovery codes, to be shown once, and what is kept of them. */
export function newRecovery(key: SecondFactorKey, id: string) {
  const codes = Array.from({ length: recoveryCodes }, () => recoveryCodeOf(randomBytes(8)))
  return { codes, hashes: codes.map((code) => hashRecovery(key, id, code.replace('-', ''))) }
}
