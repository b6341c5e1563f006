/** The day that a zip file begins its calendar with, as it writes days and times: four bytes. */
const firstDay = 0x0021_0000

const endMark = 0x0605_4b50
const endLength = 22

/**
 * A zip file whose parts do not say when they were made, so that the same table is the same bytes: whoever has a file
 * already is told so. Changes the bytes given. Throws where they are no zip file without a comment.
 */
export function withoutTimes(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - endLength
  if (end < 0 || bytes.getUint32(end, true) !== endMark) throw new Error('no end of a zip file')
  let entry = bytes.getUint32(end + 16, true)
  for (let left = bytes.getUint16(end + 10, true); left > 0; left--) {
    const part = bytes.getUint32(entry + 42, true)
    bytes.setUint32(entry + 12, firstDay, true)
    bytes.setUint32(part + 10, firstDay, true)
    const [name, more, comment] = [28, 30, 32].map((at) => bytes.getUint16(entry + at, true))
    entry += 46 + (name ?? 0) + (more ?? 0) + (comment ?? 0)
  }
  return zip
}
