import { canonicalText } from '#app/domain/tally/canonical.ts'
import { sha256 } from '#app/sha256.server.ts'

/** Answers of a form by the names of its fields. */
type Field = [name: string, values: string[]]
type Standing = Readonly<Record<string, readonly string[]>>

/**
 * What a form was made from, as its key carries it: the fingerprint of all, and a short one of each field that was
 * filled in. A field that is empty and one never filled in are the same.
 */
export function basisOf(standing: Standing): string {
  const fields = filled(standing).map(([name, values]) => `${name}~${fieldFingerprint(values)}`)
  return [fingerprintOf(standing), ...fields].join(',')
}

/** Whether what stands is what the form was made from. */
export const isBasis = (basis: string, standing: Standing) =>
  basis.split(',', 1)[0] === fingerprintOf(standing)

/**
 * What was typed, with what stands now in the fields that were not touched: of two who change one thing, each keeps
 * what they changed. The fields that both have changed keep what was typed.
 */
export function besideWhatStands(
  answers: Standing,
  basis: string,
  standing: Standing,
): Record<string, string[]> {
  const before = new Map(basis.split(',').map((part) => splitAtLast(part, '~')))
  const shortOf = (values: readonly string[] = []) =>
    isEmpty(values) ? '' : fieldFingerprint(values)
  const names = new Set([...Object.keys(standing), ...before.keys()])
  const untouched = [...names].filter((name) => {
    const base = before.get(name) ?? ''
    return shortOf(answers[name]) === base && shortOf(standing[name]) !== base
  })
  const taken = untouched.map((name): Field => [name, [...(standing[name] ?? [])]])
  const typed = Object.entries(answers).map(([name, values]): Field => [name, [...values]])
  return Object.fromEntries([...typed, ...taken])
}

const fingerprintOf = (standing: Standing) =>
  sha256(canonicalText(Object.fromEntries(filled(standing))), 'base64url')
const fieldFingerprint = (values: readonly string[]) =>
  sha256(JSON.stringify(values.map((one) => one.trim())), 'base64url').slice(0, 8)
const filled = (standing: Standing) =>
  Object.entries(standing).filter(([, values]) => !isEmpty(values))
const isEmpty = (values: readonly string[]) => values.every((one) => one.trim() === '')

function splitAtLast(text: string, sign: string): [string, string] {
  const at = text.lastIndexOf(sign)
  return at < 0 ? ['', ''] : [text.slice(0, at), text.slice(at + 1)]
}
