import { accepted, type Outcome, refuse } from '../outcome.ts'

/** Six figures, good for ten minutes and five tries: a guess succeeds once in 200,000. */
export const codeDigits = 6
export const codeMinutes = 10
const codeTries = 5

/** A code that was sent; only its hash is kept. */
export type SentCode = {
  hash: string
  expiresAt: Date
  /** How often it was typed, this time included. */
  tries: number
}

/** The figures of a number below a million, zeros in front. */
export function codeText(number: number): string {
  return String(number).padStart(codeDigits, '0')
}

/** The figures of what was typed, with or without spaces and hyphens. */
export function typedCode(text: string): string {
  return text.replace(/[\s\u00a0-]/g, '')
}

export function codeEnd(at: Date): Date {
  return new Date(at.getTime() + codeMinutes * 60_000)
}

/** A code stands while it is fresh, was not tried too often, and matches; otherwise the person asks for a new one. */
export function checkCode(sent: SentCode | null, typedHash: string, at: Date): Outcome<true> {
  if (!sent || sent.expiresAt <= at || sent.tries > codeTries)
    return refuse('input', 'code-expired', {})
  return sent.hash === typedHash ? accepted(true) : refuse('input', 'code-wrong', {})
}
