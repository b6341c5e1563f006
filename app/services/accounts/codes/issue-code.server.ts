import { randomBytes, randomInt } from 'node:crypto'
import { codeDigits, codeEnd, codeText } from '#app/domain/accounts/one-time-code.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { accountByIn } from '#models/accounts/account.server.ts'
import { insertCode, type OneTimeCode, renewCode } from '#models/accounts/one-time-code.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

type Asked = Pick<OneTimeCode, 'purpose' | 'contact' | 'account' | 'pending'>

/** The hash under which a code is kept; the token makes it useless for any other request. */
export function hashCode(token: string, code: string): string {
  return sha256(`${token}|${code}`, 'base64url')
}

function freshCode(token: string, at: Date) {
  const code = codeText(randomInt(10 ** codeDigits))
  return { code, kept: { hash: hashCode(token, code), expiresAt: codeEnd(at) } }
}

/**
 * Sends a code, and returns the token by which the asking browser comes back to it. Where the code could open
 * nothing, the message says so instead; whoever asks sees no difference.
 */
export async function issueCode(tx: Transaction, situation: Situation, asked: Asked) {
  const { token, code } = await writeCode(tx, situation, asked)
  await sendCode(tx, situation, asked, code)
  return token
}

/** Writes a code without sending it: only for whoever stands at the computer that the portal runs on. */
export async function writeCode(
  tx: Transaction,
  { place, at }: Pick<Situation, 'place' | 'at'>,
  asked: Asked,
): Promise<{ token: string; code: string }> {
  const token = randomBytes(16).toString('base64url')
  const { code, kept } = freshCode(token, at)
  await insertCode(tx, { place, token, tries: 0, usedAt: null, ...kept, ...asked })
  return { token, code }
}

/** Sends a new code for the same request; false when that was finished before. */
export async function reissueCode(tx: Transaction, situation: Situation, sent: OneTimeCode) {
  const { code, kept } = freshCode(sent.token, situation.at)
  const renewed = await renewCode(tx, situation.place, sent.token, kept)
  if (renewed) await sendCode(tx, situation, sent, code)
  return renewed
}

/** A phone or mail that has an account already gets a message that says so, and no code. */
async function sendContactCode(
  tx: Transaction,
  situation: Situation,
  { contact, account }: Asked,
  code: string,
) {
  const { place, language, at } = situation
  const readers = [{ contact, language }]
  const terms = { until: codeEnd(at) }
  const known = await accountByIn(tx, place, contact)
  return known && known.number !== account
    ? tell(tx, situation, readers, 'contact-of-another', {}, terms)
    : tell(tx, situation, readers, 'contact-code', { code }, terms)
}

/** A message goes out in every case: whoever asks sees no difference. */
function sendCode(tx: Transaction, situation: Situation, asked: Asked, code: string) {
  const { language, at } = situation
  const { purpose, contact, pending, account } = asked
  const readers = [{ contact, language }]
  const terms = { until: codeEnd(at) }
  if (purpose === 'problem') return tell(tx, situation, readers, 'problem-code', { code }, terms)
  if (purpose === 'contact') return sendContactCode(tx, situation, asked, code)
  if (purpose === 'register')
    return pending
      ? tell(tx, situation, readers, 'confirm-code', { code }, terms)
      : tell(tx, situation, readers, 'already-registered', {}, terms)
  return account
    ? tell(tx, situation, readers, 'password-code', { code }, terms)
    : tell(tx, situation, readers, 'no-account', {}, terms)
}
