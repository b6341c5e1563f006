/**
 * Says that a ballot of a person was taken in online: the same for every ballot they send, so that nobody who saw the
 * first can tell that there was a second. `handle` is 64 hex digits that tell nothing; `signature` is Ed25519 over
 * `receiptText`, as base64url.
 */
export type Receipt = {
  place: string
  round: number
  handle: string
  signature: string
}

/** Crockford's figures and letters: none can be taken for another one when read aloud. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first 80 bits of a handle (64 hex digits) as sixteen signs in four groups. */
export function receiptCode(handle: string): string {
  let bits = BigInt(`0x${handle.slice(0, 20)}`)
  let code = ''
  for (let place = 0; place < 16; place++) {
    code = (signs[Number(bits % 32n)] ?? '') + code
    bits /= 32n
  }
  return code.match(/.{4}/g)?.join('-') ?? code
}

/** What is signed: the whole receipt as one line. */
export function receiptText({ place, round, handle }: Omit<Receipt, 'signature'>): string {
  return `receipt|v2|${place}/${round}|${handle}`
}

/** The same with its signature. */
export const receiptLine = ({ signature, ...said }: Receipt) => `${receiptText(said)}|${signature}`

/** A voter's handle: made of the tag of their mark, so that it is the same for every ballot of theirs. */
export function handleOf(hash: (text: string) => string, tag: string): string {
  return hash(`handle|v1|${tag}`)
}
