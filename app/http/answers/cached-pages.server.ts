import { type CachedPage, weightOf } from './cached-page.server.ts'

/** How long a page is kept, counted from before it was made: nobody sees one older than two seconds. */
export const freshFor = 1_000

/**
 * The pages that are kept, up to a number of bytes; what was asked for longest ago goes first. A page that is too old
 * is not found any more.
 */
export function cachedPages(mostBytes: number) {
  const pages = new Map<string, CachedPage>()
  let bytes = 0

  function forget(address: string) {
    const page = pages.get(address)
    if (!page) return
    pages.delete(address)
    bytes -= weightOf(page)
  }

  return {
    /** `now` in milliseconds. */
    find(address: string, now: number): CachedPage | undefined {
      const page = pages.get(address)
      if (!page) return undefined
      if (now - page.since >= freshFor) return void forget(address)
      // Set anew, it stands last in the order of the map.
      pages.delete(address)
      pages.set(address, page)
      return page
    },
    keep(address: string, page: CachedPage) {
      forget(address)
      pages.set(address, page)
      bytes += weightOf(page)
      for (const oldest of pages.keys()) {
        if (bytes <= mostBytes) break
        forget(oldest)
      }
    },
    /** Forgets all of them. */
    clear() {
      pages.clear()
      bytes = 0
    },
    /** What they take together. */
    bytes: () => bytes,
  }
}
