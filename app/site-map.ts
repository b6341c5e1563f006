import type { RouteConfigEntry } from '@remix-run/route-config'

/** Where the pages of a municipality begin, such as `/ky/ak-bulun`, and its short name, such as `ak-bulun`. */
export type PlaceAddress = { home: string; place: string }

/** Pages by their address below a frame, each as the file in `app/routes`; '' is the frame's own address. */
type Pages = Readonly<Record<string, string>>

/** The pages of one noun, by the frame that stands around them. */
export type NounPages = {
  /** Below `/ky/ak-bulun`: public pages, and those of one's own account. */
  place?: Pages
  /** Below `/ky/ak-bulun/office`. */
  office?: Pages
  /** Below `/ky/platform`; what stands here may answer in a municipality as well. */
  platform?: Pages
  /** Without any frame: files and data. */
  bare?: Pages
}

/** The pages of all nouns in one frame; two that claim the same address end the build. */
export function pagesIn(frame: keyof NounPages, nouns: readonly NounPages[]): RouteConfigEntry[] {
  const pages = nouns.flatMap((noun) => Object.entries(noun[frame] ?? {}))
  // `rounds/:round` and `rounds/:number` are one address
  const addresses = pages.map(([path]) => path.replace(/:\w+/g, ':'))
  const twice = addresses.filter((address, at) => addresses.indexOf(address) !== at)
  if (twice.length > 0) throw new Error(`Two nouns claim the address ${frame}/${twice.join(', ')}`)
  return pages.map(([path, file]) => ({
    file: `routes/${file}`,
    ...(path === '' ? { index: true } : { path }),
    // A page's second address needs a name of its own
    ...(frame === 'platform' ? { id: `platform/${path}` } : {}),
  }))
}
