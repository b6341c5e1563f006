import { expect, test } from 'vitest'
import type { Language } from '#app/domain/language.ts'
import { texts } from '#app/i18n/texts.ts'
import { type OpenPage, runningBrowser } from '#tests/support/browser.ts'
import { demoPages, type Who } from '#tests/support/demonstration/demo-pages.ts'
import type { EveryState } from '#tests/support/demonstration/seed-every-state.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { faultsOf, faultsUnfolded } from '#tests/support/page-faults.ts'
import { refused, type Slip, slipsIn, visited, visitsIn } from './visits.ts'

/** Each page once, with whoever opens it. */
export const everyVisit = (states: EveryState) =>
  Object.entries(visitsIn(states)).flatMap(([who, paths]) =>
    // The keys of that record.
    paths.map((path) => ({ who: who as Who, path })),
  )

/** Opens every page in one language. A file for each language, so that they can run beside each other. */
export function nothingIsWrongIn(language: Language) {
  const demonstration = seededDemonstration()
  const browser = runningBrowser()
  const pageOf = demoPages(browser, demonstration)

  /** Opens a page and says what is wrong with it, and what the browser complained about meanwhile. */
  async function faultsAt({ page, complaints }: OpenPage, address: string, who: Who) {
    complaints.length = 0
    const path = address.split('/').slice(3).join('/')
    const wanted = refused[path] ?? 200
    const status = (await page.goto(demonstration.origin + address))?.status()
    const faults = await faultsOf(page, language)
    // A phone shows what a public page has folded as well: looked at here, where the page is open already.
    if (who === 'nobody') faults.push(...(await faultsUnfolded(page)))
    if (status !== wanted) faults.push(`answers ${status}`)
    return [...faults, ...unexpected(complaints, wanted)]
  }

  /**
   * Sends a form wrongly, and says what is wrong with the page that comes back. The draft is shared by the languages: where
   * another one was sent between opening and sending, which 409 says, it is opened again as a person would.
   */
  async function faultsAfter(open: OpenPage, slip: Slip, opened = 1): Promise<string[]> {
    const { page, complaints } = open
    const { who, path, fields = {} } = slip
    await page.goto(demonstration.origin + visited(who, path, language))
    complaints.length = 0
    const form = page.locator('main form[method=post]').first()
    for (const [name, text] of Object.entries(fields))
      await form.locator(`[name="${name}"]`).first().evaluate(writeInto, text)
    const onward = form.locator('button[value=next]')
    const main = form.locator('button:not([tabindex]):not([type=button])').first()
    const button = (await onward.count()) > 0 ? onward : main
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.waitForEvent('load'),
      button.press('Enter'),
    ])
    const status = answer.status()
    if (status === 409 && opened < 5) return faultsAfter(open, slip, opened + 1)
    // The browser gives the focus after it has told that the page is loaded, on a busy machine somewhat later.
    await page
      .waitForFunction(() => document.activeElement?.id === 'faults', null, { timeout: 10_000 })
      .catch(() => {})
    const focus = await page.evaluate(() => document.activeElement?.id)
    const title = await page.title()
    const faults = await faultsOf(page, language)
    if (status !== 422) faults.push(`answers ${status}`)
    if (focus !== 'faults') faults.push(`gives the focus to ${focus || 'nothing'}`)
    if (!title.startsWith(texts(language).frame.errorPrefix)) faults.push(`is titled "${title}"`)
    // Another link leads to the page as it stands, where a form of another language was taken meanwhile.
    const dead = await page.$$eval('#faults a[href^="#"]', (links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((to) => !document.querySelector(to)),
    )
    return [...faults, ...dead.map((to) => `leads to no ${to}`), ...unexpected(complaints, 422)]
  }

  test(`nothing is wrong with any page (${language})`, async () => {
    const found: Record<string, string[]> = {}
    const country = await faultsAt(await pageOf('nobody'), `/${language}`, 'nobody')
    if (country.length > 0) found.country = country
    for (const { who, path } of everyVisit(demonstration.states)) {
      const address = visited(who, path, language)
      const faults = await faultsAt(await pageOf(who), address, who)
      if (faults.length > 0) found[`${who} at ${address}`] = faults
    }
    expect(found).toEqual({})
  })

  test(`nothing is wrong with a form that comes back (${language})`, async () => {
    const found: Record<string, string[]> = {}
    for (const slip of slipsIn(demonstration.states)) {
      const faults = await faultsAfter(await pageOf(slip.who), slip).catch((error) => [
        String(error),
      ])
      if (faults.length > 0) found[`${slip.who} at ${slip.path}`] = faults
    }
    expect(found).toEqual({})
  })
}

/** The browser notes the status of a page that is refused on purpose. */
function unexpected(complaints: readonly string[], status: number): string[] {
  const noted = `the server responded with a status of ${status}`
  return complaints.filter((one) => status === 200 || !one.includes(noted))
}

/** Also into a field that is folded away. */
function writeInto(field: SVGElement | HTMLElement, text: string) {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = text
}
