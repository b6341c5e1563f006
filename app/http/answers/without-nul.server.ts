import { Transform } from 'node:stream'

/**
 * Takes NUL bytes out of a page. React 18 writes through a buffer of 2,048 bytes and sends it whole even where a
 * letter of two bytes (any Cyrillic one) did not fit into its last one: a NUL then stands inside the word.
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(part: Uint8Array, _encoding, next) {
      next(null, part.includes(0) ? part.filter((byte) => byte !== 0) : part)
    },
  })
}
