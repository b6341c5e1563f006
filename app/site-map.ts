import type { RouteConfigEntry } from '@remix-run/route-config'

/** The pages of one noun, by the frame that stands around them. */
export type NounRoutes = {
  /** Below `/ky/ak-bulun`: public pages, and those of one's own account. */
  place?: readonly RouteConfigEntry[]
  /** Below `/ky/ak-bulun/office`. */
  office?: readonly RouteConfigEntry[]
  /** Below `/ky/platform`. */
  platform?: readonly RouteConfigEntry[]
  /** Without any frame: files and data. */
  bare?: readonly RouteConfigEntry[]
}

/** The pages of all nouns in one frame; two that claim the same address end the build. */
export function pagesIn(frame: keyof NounRoutes, nouns: readonly NounRoutes[]): RouteConfigEntry[] {
  const pages = nouns.flatMap((noun) => noun[frame] ?? [])
  // `rounds/:round` and `rounds/:number` are one address
  const addresses = pages.map(({ path, index }) =>
    index ? '' : (path ?? '').replace(/:\w+/g, ':'),
  )
  const twice = addresses.filter((address, at) => addresses.indexOf(address) !== at)
  if (twice.length > 0) throw new Error(`Two nouns claim the address ${frame}/${twice.join(', ')}`)
  return pages
}
