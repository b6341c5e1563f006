import { expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import { barePage } from '#app/http/answers/bare-page.server.ts'
import { runningApplication } from '#tests/support/application.ts'
import { axeFindings, runningBrowser } from '#tests/support/browser.ts'
import { faultsOf } from '#tests/support/page-faults.ts'

const running = runningApplication()
const browser = runningBrowser()

/** Which examples of the error page there are: 403, 404, 409, 422, 429, 500 with its reference, 503. */
const statuses = [403, 404, 409, 422, 429, 500, 503]

test.each(languages)('nothing is wrong with any page of a refusal (%s)', async (language) => {
  const { page, complaints } = await browser.open()
  const found: Record<number, string[]> = {}
  for (const [place, status] of statuses.entries()) {
    await page.goto(`${running.origin}/${language}/_examples?only=error-page-${place}`)
    const words = (await page.locator('main').textContent()) ?? ''
    const faults = await faultsOf(page, language)
    if (status >= 500 && !words.includes('7F3A-C21E')) faults.push('names no reference')
    if (faults.length > 0) found[status] = faults
  }
  expect(found).toEqual({})
  expect(complaints).toEqual([])
  await page.close()
})

test('nothing is wrong with the page that stands for all others while the database is away', async () => {
  const { page, complaints } = await browser.open()
  await page.goto(`${running.origin}/ky/_examples?only=error-page-0`)
  const look = (await page.locator('link[rel=stylesheet]').first().getAttribute('href')) ?? ''
  // The test knows the stylesheet by another address than the build gives it.
  const body = barePage(503).replace(/href="[^"]*"/, `href="${look}"`)
  await page.route('**/ky', (route) =>
    route.fulfill({ status: 503, contentType: 'text/html', body }),
  )
  await page.goto(`${running.origin}/ky`)
  complaints.length = 0
  expect(await page.locator('section.failure').count()).toBe(languages.length)
  expect(await axeFindings(page)).toEqual([])
  expect(await faultsOf(page, 'ky')).toEqual([])
  expect(complaints).toEqual([])
  await page.close()
})
