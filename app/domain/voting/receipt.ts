import type { Day } from '../calendar/day.ts'

/** Says that a ballot was taken in, never what it chose. `signature` is Ed25519 over `receiptText`, as base64url. */
export type Receipt = {
  place: string
  round: number
  commitment: string
  day: Day
  signature: string
}

/** Crockford's figures and letters: none can be taken for another one when read aloud. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first 80 bits of a commitment (64 hex digits) as sixteen signs in four groups. */
export function receiptCode(commitment: string): string {
  let bits = BigInt(`0x${commitment.slice(0, 20)}`)
  let code = ''
  for (let place = 0; place < 16; place++) {
    code = (signs[Number(bits % 32n)] ?? '') + code
    bits /= 32n
  }
  return code.match(/.{4}/g)?.join('-') ?? code
}

/** What is signed: the whole receipt as one line. */
export function receiptText({ place, round, commitment, day }: Omit<Receipt, 'signature'>): string {
  return `receipt|v1|${place}/${round}|${commitment}|${day}`
}
