/**
 * The text of a file from an office: UTF-8 or UTF-16 by its mark or by its zeros, else UTF-8 where it is that, else the
 * Windows code page for Cyrillic. Null where it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return text.includes('\u0000') ? null : text
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = zerosIn(bytes.subarray(0, 1_000))
  if (zeros.odd > 0 && zeros.even === 0) return 'utf-16le'
  if (zeros.even > 0 && zeros.odd === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1251'
}

function zerosIn(bytes: Uint8Array) {
  const zeros = { even: 0, odd: 0 }
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd']++
  return zeros
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const separators = [';', '\t', ','] as const

/**
 * What divides the cells of a CSV text: the sign that stands in most of its first lines outside of quotes. A comma may
 * stand in as many, in amounts as 35 481,2: then it is the sign that does so in few texts.
 */
export function separatorOf(text: string): (typeof separators)[number] {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '')
  const lines = start.split(/\r\n|\r|\n/)
  const counts = separators.map((sign) => ({
    sign,
    count: lines.filter((line) => line.includes(sign)).length,
  }))
  const [most] = counts.sort((a, b) => b.count - a.count)
  return most && most.count > 0 ? most.sign : ','
}
