/** When a finished page was made, and whether it still stands. */
export type Age = {
  /** When the making of it began, in milliseconds; what it shows is not older. */
  since: number
  /** When it was last known to stand, in milliseconds: when its making began, or when the changes were asked for. */
  stood: number
  /** How many changes there had been when its making began; null where nobody can tell. */
  changes: number | null
}

/**
 * How long a page is sent unasked, counted from before it was made or before it was last asked whether anything has
 * changed since: nobody sees one that was overtaken by two seconds. In milliseconds.
 */
export const freshFor = 1_000

/** How long a page lasts where nothing changed: figures that no command changes, such as the turnout, wait as long. */
export const lastsFor = 10_000

/** What days and hours a page tells may be others from the next full minute on. */
const minute = 60_000

/**
 * The pages that are kept, up to a number of bytes; what was asked for longest ago goes first. A page that is too old
 * is not found any more; one that stood still may be renewed within the minute in which it was made.
 */
export function cachedPages<Page extends Age>(mostBytes: number, weightOf: (page: Page) => number) {
  const pages = new Map<string, Page>()
  let bytes = 0
  let clearedAt = Number.NEGATIVE_INFINITY

  function forget(address: string) {
    const page = pages.get(address)
    if (!page) return
    pages.delete(address)
    bytes -= weightOf(page)
  }

  return {
    /** `now` in milliseconds. */
    find(address: string, now: number): Page | undefined {
      const page = pages.get(address)
      if (!page) return undefined
      if (now - page.stood >= freshFor) return undefined
      // Set anew, it stands last in the order of the map.
      pages.delete(address)
      pages.set(address, page)
      return page
    },
    /** A page that may be sent once more if nothing has changed since it was made; null where there is none. */
    old(address: string, now: number): Page | null {
      const page = pages.get(address)
      if (!page) return null
      const lasts = now - page.since < lastsFor && minuteOf(now) === minuteOf(page.since)
      if (lasts && page.changes !== null) return page
      forget(address)
      return null
    },
    /** Takes a page in, unless its making began before all were forgotten. */
    keep(address: string, page: Page) {
      if (page.since <= clearedAt) return
      forget(address)
      pages.set(address, page)
      bytes += weightOf(page)
      for (const oldest of pages.keys()) {
        if (bytes <= mostBytes) break
        forget(oldest)
      }
    },
    /** Forgets all of them, and those that are being made. */
    clear(now: number) {
      clearedAt = now
      pages.clear()
      bytes = 0
    },
    /** What they take together. */
    bytes: () => bytes,
  }
}

const minuteOf = (instant: number) => Math.floor(instant / minute)
