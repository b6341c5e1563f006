import type { Browser } from 'playwright-core'

/** The line for which the budgets are written: 400 kbit a second, an answer after 400 milliseconds. */
export const slowLine = { latency: 400, bytesPerSecond: 50_000 }

/** One thing that was fetched, with its bytes on the line: headers and body as they were sent. */
export type Fetched = { url: string; bytes: number }

/** A page as somebody on the slow line meets it for the first time. */
export type Opened = {
  /** Milliseconds until anything was painted. */
  firstPaint: number
  fetched: Fetched[]
  /** What the browser waited for before it painted anything: the page and what blocks its rendering. */
  blocking: Fetched[]
  scripts: number
}

/** Opens an address on a phone that has nothing of the portal yet, until all that is in view has come. */
export async function openSlowly(browser: Browser, url: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const { latency, bytesPerSecond } = slowLine
    const throughput = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond }
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      ...throughput,
    })
    const addresses = new Map<string, string>()
    const fetched: Fetched[] = []
    session.on('Network.requestWillBeSent', ({ requestId, request }) =>
      addresses.set(requestId, request.url),
    )
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      fetched.push({ url: addresses.get(requestId) ?? '', bytes: encodedDataLength }),
    )
    await page.goto(url, { waitUntil: 'networkidle' })
    const { painted, blockers, scripts } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
      blockers: performance
        .getEntriesByType('resource')
        .filter(
          (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
        )
        .map(({ name }) => name),
      scripts: document.scripts.length,
    }))
    const waitedFor = [page.url(), ...blockers]
    const blocking = fetched.filter((one) => waitedFor.includes(one.url))
    return { firstPaint: painted, fetched, blocking, scripts }
  } finally {
    await context.close()
  }
}

/**
 * Milliseconds that the line alone needs before anything can be painted: the page, and after it all that it waits
 * for. What the server and the phone take comes on top.
 */
export function timeOnLine({ blocking }: Pick<Opened, 'blocking'>): number {
  const turns = blocking.length > 1 ? 2 : 1
  const bytes = blocking.reduce((sum, one) => sum + one.bytes, 0)
  return turns * slowLine.latency + (1_000 * bytes) / slowLine.bytesPerSecond
}
