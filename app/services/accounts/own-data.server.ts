import { contactOf, readAccount } from '#models/accounts/account.server.ts'
import { codesOf } from '#models/accounts/one-time-code.server.ts'
import { readSecondFactor } from '#models/accounts/second-factor.server.ts'
import { sessionsOf } from '#models/accounts/session.server.ts'
import type { OwnReaders } from '../own-row.ts'

/** What accounts keep about a person, without passwords, keys and codes. */
export const accountOwnData = {
  async accounts({ place, number }) {
    const account = await readAccount(place, number)
    if (!account) return []
    const { password, ...entry } = account
    const words = [account.name, contactOf(account)?.to].filter(Boolean).join(', ')
    return [{ at: account.at, words, entry: { ...entry, passwordIsSet: password !== null } }]
  },
  async 'second-factors'({ place, number }) {
    const factor = await readSecondFactor(place, number)
    if (!factor) return []
    const entry = { setUpAt: factor.setUpAt, recoveryCodesLeft: factor.recovery.length }
    return [{ at: factor.setUpAt, words: '', entry }]
  },
  async sessions({ place, number }) {
    const sessions = await sessionsOf(place, number)
    return sessions.map(({ key: _secret, ...entry }) => ({
      at: entry.startedAt,
      words: [entry.device.browser, entry.device.system].filter(Boolean).join(', '),
      entry,
    }))
  },
  async 'one-time-codes'({ place, number }) {
    const codes = await codesOf(place, number)
    return codes.map(({ contact, purpose, expiresAt, usedAt }) => ({
      at: expiresAt,
      words: contact.to,
      entry: { contact, purpose, expiresAt, usedAt },
    }))
  },
} as const satisfies OwnReaders
