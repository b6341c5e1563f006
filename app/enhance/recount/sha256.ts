/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as hex. The browser's own is missing where a page did not come over HTTPS,
 * as in a village hall's network, and answers only later; the count needs its lots at once.
 */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text))
  const state = Uint32Array.from(firstState)
  const schedule = new Uint32Array(64)
  for (let at = 0; at < message.byteLength; at += 64) mix(state, schedule, message, at)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** The fractional parts of roots of the first primes, 32 bits each: square roots to begin with, cube roots a round. */
const primes = firstPrimes(64)
const firstState = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const constants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let next = 2; found.length < count; next++)
    if (found.every((prime) => next % prime !== 0)) found.push(next)
  return found
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32)
}

/** The message, a one bit, noughts, and its length in bits, to whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64
  const message = new Uint8Array(length)
  message.set(bytes)
  message[bytes.length] = 0x80
  const view = new DataView(message.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(length - 4, (bytes.length * 8) >>> 0)
  return view
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function mix(state: Uint32Array, schedule: Uint32Array, message: DataView, from: number): void {
  expand(schedule, message, from)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round++) {
    const stir = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g))
    const first = (h + stir + (constants[round] ?? 0) + (schedule[round] ?? 0)) | 0
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = ((state[at] ?? 0) + word) | 0
  })
}

function expand(schedule: Uint32Array, message: DataView, from: number): void {
  for (let word = 0; word < 16; word++) schedule[word] = message.getUint32(from + word * 4)
  for (let word = 16; word < 64; word++) {
    const [near, far] = [schedule[word - 2] ?? 0, schedule[word - 15] ?? 0]
    const one = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
    const two = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    schedule[word] = (schedule[word - 16] ?? 0) + one + (schedule[word - 7] ?? 0) + two
  }
}
