import { type BinaryToTextEncoding, createHash } from 'node:crypto'

/** SHA-256 of a text (UTF-8) or of bytes: 64 hexadecimal figures, or in a shorter writing. */
export function sha256(
  content: string | Uint8Array,
  writing: BinaryToTextEncoding = 'hex',
): string {
  return createHash('sha256').update(content).digest(writing)
}
