import { expect, test } from 'vitest'
import type { Language } from '#app/domain/language.ts'
import { type OpenPage, runningBrowser } from '#tests/support/browser.ts'
import { demoPages, type Who } from '#tests/support/demonstration/demo-pages.ts'
import type { EveryState } from '#tests/support/demonstration/seed-every-state.ts'
import { sownDemonstration } from '#tests/support/demonstration/sown-demonstration.ts'
import { faultsOf } from '#tests/support/page-faults.ts'
import { refused, visited, visitsIn } from './visits.ts'

/** Each page once, with whoever opens it. */
export const everyVisit = (states: EveryState) =>
  Object.entries(visitsIn(states)).flatMap(([who, paths]) =>
    // The keys of that record.
    paths.map((path) => ({ who: who as Who, path })),
  )

/** Opens every page in one language. A file for each language, so that they can run beside each other. */
export function nothingIsWrongIn(language: Language) {
  const demonstration = sownDemonstration()
  const browser = runningBrowser()
  const pageOf = demoPages(browser, demonstration)

  /** Opens a page and says what is wrong with it, and what the browser complained about meanwhile. */
  async function faultsAt({ page, complaints }: OpenPage, address: string) {
    complaints.length = 0
    const path = address.split('/').slice(3).join('/')
    const wanted = refused[path] ?? 200
    const status = (await page.goto(demonstration.origin + address))?.status()
    const faults = await faultsOf(page, language)
    if (status !== wanted) faults.push(`answers ${status}`)
    // The browser notes the status of a page that is refused on purpose.
    const noted = `the server responded with a status of ${wanted}`
    return [...faults, ...complaints.filter((one) => wanted === 200 || !one.includes(noted))]
  }

  test(`nothing is wrong with any page (${language})`, { timeout: 600_000 }, async () => {
    const found: Record<string, string[]> = {}
    const country = await faultsAt(await pageOf('nobody'), `/${language}`)
    if (country.length > 0) found.country = country
    for (const { who, path } of everyVisit(demonstration.states)) {
      const address = visited(who, path, language)
      const faults = await faultsAt(await pageOf(who), address)
      if (faults.length > 0) found[`${who} at ${address}`] = faults
    }
    expect(found).toEqual({})
  })
}
