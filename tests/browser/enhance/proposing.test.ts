import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import type { Account } from '#models/accounts/account.server.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { runningBrowser } from '#tests/support/browser.ts'
import { proposalContext } from '#tests/support/proposal-context.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { sessionPage } from '#tests/support/session-page.ts'
import { begun } from '#tests/support/written.ts'

const running = runningApplication()
const browser = runningBrowser()
proposalContext()
let author: Account & { number: number }
let draft: string

beforeAll(async () => {
  author = await anAccount()
  draft = await begun(await sessionOf(running.context, running.origin, author), 1)
})

const titleTyped = 'Мектепке жаңы терезелер'

test('what was typed when the connection broke is still there, and the page says where', async () => {
  const { page, complaints } = await sessionPage(browser, running, author)
  const told = page.locator('[data-on-phone]')
  await page.goto(`${draft}/what`)
  await page.getByLabel('Сунуштун аталышы').pressSequentially(titleTyped)
  await expect.poll(() => told.textContent()).toBe('Телефондо сакталды, жөнөтүлө элек')

  await page.context().setOffline(true)
  await page.locator('main form button[value=next]').click()
  expect(await page.getByLabel('Сунуштун аталышы').inputValue()).toBe(titleTyped)
  expect(await told.textContent()).toBe('Телефондо сакталды, жөнөтүлө элек')

  await page.context().setOffline(false)
  await page.reload()
  expect(await page.getByLabel('Сунуштун аталышы').inputValue()).toBe(titleTyped)
  await expect.poll(() => told.textContent()).toContain('калыбына келтирилди')
  expect(complaints).toEqual([])

  await page.locator('main form button[value=later]').click()
  await page.waitForURL('**/account/proposals**')
  const other = await sessionPage(browser, running, author)
  await other.page.goto(`${draft}/what`)
  expect(await other.page.getByLabel('Сунуштун аталышы').inputValue()).toBe(titleTyped)
  expect(await other.page.locator('[data-on-phone]').textContent()).toBe('')
  await other.page.context().close()

  await page.goto(`${draft}/what`)
  expect(await told.textContent()).toBe('')
  await page.context().close()
})

/** A photo of 20 megapixels as a phone takes it: noisy, with the place of taking in its EXIF. */
async function bigPhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const create = { width: 1_825, height: 1_370, channels: 3, background: '#557799', noise } as const
  const withPlace = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 30/1 0/1' } }
  return sharp({ create }).resize(5_475, 4_110).withExif(withPlace).jpeg({ quality: 92 }).toBuffer()
}

test('a photo of 20 megapixels is shrunk on the phone and is kept without its place', async () => {
  const photo = await bigPhoto()
  expect((await sharp(photo).metadata()).exif).toBeDefined()
  const { page, complaints } = await sessionPage(browser, running, author)
  await page.goto(`${draft}/what`)
  const field = page.locator('input[type=file][name=photos]')
  await field.setInputFiles({ name: 'терезе.jpg', mimeType: 'image/jpeg', buffer: photo })
  const size = () => field.evaluate((input: HTMLInputElement) => input.files?.[0]?.size ?? 0)
  await expect.poll(size).toBeLessThan(photo.length / 4)
  expect(await size()).toBeGreaterThan(10_000)
  const posted = page.waitForRequest((request) => request.method() === 'POST')
  await page.locator('main form button[value=later]').click()
  const sizes = await (await posted).sizes()
  expect(sizes.requestBodySize).toBeLessThan(photo.length / 4)
  await page.waitForURL('**/account/proposals**')

  await page.goto(`${draft}/what`)
  const kept = await page.locator('.kept-files img').getAttribute('src')
  const file = await page.request.get(
    new URL((kept ?? '').replace(/\?.*$/, ''), running.origin).href,
  )
  const facts = await sharp(await file.body()).metadata()
  expect(facts.exif).toBeUndefined()
  expect(Math.max(facts.width, facts.height)).toBeLessThanOrEqual(1_280)
  expect(complaints).toEqual([])
  await page.context().close()
})
