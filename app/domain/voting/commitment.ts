import type { Sha256 } from '#app/domain/sha256.ts'

/** The one way of writing choices: numbers ascending with commas between. */
export function canonicalChoices(choices: readonly number[]): string {
  return [...choices].sort((a, b) => a - b).join(',')
}

/**
 * Binds a ballot without showing it: SHA-256 of `ballot|v1|`, the nonce (64 hex digits) and the canonical choices.
 * Without the nonce nobody can try out which choices it was.
 */
export function commitmentOf(nonce: string, choices: readonly number[], sha256: Sha256): string {
  return sha256(`ballot|v1|${nonce}${canonicalChoices(choices)}`)
}

/** What the roll's tag is the keyed hash of. */
export function rollText(round: string, identity: string): string {
  return `roll|v1|${round}|${identity}`
}

/** What a ballot's slot is the keyed hash of. */
export function slotText(round: string, identity: string): string {
  return `slot|v1|${round}|${identity}`
}
