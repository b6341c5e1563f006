import { sha256 } from '#app/sha256.server.ts'

/** The tag of what is sent. Weak: compressed and plain it is the same, and not the same bytes. */
export const weakTag = (plain: string | Uint8Array) =>
  `W/"${sha256(plain, 'base64url').slice(0, 22)}"`

/** A tag of an `If-None-Match` list; what stands between the quotes tells one form from another. */
const tags = /(?:W\/)?"([^"]*)"/g

/**
 * Whether whoever asks has this form already, by the weak comparison of RFC 9110 §13.1.2: any tag of the list, `W/` or
 * not, or `*` for whatever there is.
 */
export function isUnchanged(ifNoneMatch: string | null | undefined, etag: string): boolean {
  const asked = ifNoneMatch?.trim() ?? ''
  if (asked === '*') return true
  const own = etag.replace(/^W\//, '')
  return [...asked.matchAll(tags)].some(([, tag]) => `"${tag}"` === own)
}
