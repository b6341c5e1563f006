/** SHA-256 of a text (UTF-8), 64 hexadecimal figures; passed in, since servers and browsers each have their own. */
export type Sha256 = (text: string) => string

/** A hash short enough to be read out and compared with the notice board: `7F3A…C21E`. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)}…${hash.slice(-4)}`.toUpperCase()
}
