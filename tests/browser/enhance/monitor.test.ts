import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { changeFacility } from '#models/facilities/facility.server.ts'
import { visitsAt } from '#models/visits/visit.server.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { axeFindings, runningBrowser } from '#tests/support/browser.ts'
import { sidewaysScroll } from '#tests/support/readable.ts'
import { sessionOf } from '#tests/support/session-of.ts'

const running = runningApplication()
const browser = runningBrowser()
const place = placeId('ak-bulun')
const day = () => `${running.origin}/ky/${place}/account/visits`
let water = 0
let lamps = 0
let closing = 0
let sessions: string[] = []

beforeAll(async () => {
  await aMunicipality({ place })
  await aVillage({ place })
  water = await aFacility({ place })
  lamps = await aFacility({ place, kind: 'lighting' })
  closing = await aFacility({ place, kind: 'waste' })
  const own = async () => {
    const account = await anAccount({ place, roles: ['monitor'] })
    return (await sessionOf(running.context, running.origin, account)).cookies.get('ashar') ?? ''
  }
  sessions = [await own(), await own()]
})

const beWho = (context: BrowserContext, which: number) =>
  context.addCookies([{ name: 'ashar', value: sessions[which] ?? '', url: running.origin }])
const says = (page: Page, part: string, text: string) =>
  page.waitForFunction(
    ([name, wanted]) =>
      document.querySelector(`[data-${name}]`)?.textContent?.includes(wanted ?? ''),
    [part, text],
  )
const states = (page: Page) =>
  page
    .locator('[data-records] > li')
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.state))
const until = (page: Page, state: string, count: number) =>
  page.waitForFunction(
    ([wanted, many]) => document.querySelectorAll(`[data-state=${wanted}]`).length === many,
    [state, count] as const,
  )
const field = (name: string) => `[data-editor] [name="${name}"]`

/** The page dies as by an empty battery: nothing of it is told that it ends. */
async function killed(page: Page, context: BrowserContext): Promise<Page> {
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
  const next = await context.newPage()
  next.setDefaultTimeout(60_000)
  await next.goto(day())
  return next
}

/** A phone of its own, which keeps what it is given when its pages end. */
async function opened() {
  const { page: first } = await browser.open()
  const context = await first
    .context()
    .browser()
    ?.newContext({
      viewport: { width: 360, height: 740 },
      locale: 'ky-KG',
    })
  if (!context) throw new Error('no browser')
  await first.close()
  await beWho(context, 0)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(day())
  await says(page, 'ready', 'байланышсыз да ачылат')
  return { page, context }
}

const photo = () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const create = { width: 2_600, height: 1_950, channels: 3, background: '#7aa', noise } as const
  return sharp({ create }).jpeg({ quality: 90 }).toBuffer()
}

test('the network is cut in each step and the page is killed: everything is found again and sent once', async () => {
  let { page, context } = await opened()
  await context.setOffline(true)
  page = await killed(page, context)
  expect(await axeFindings(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBe(0)
  // While it is being typed
  await page.locator(`[data-visit="${water}"]`).click()
  await page.locator(field('fact-hours')).fill('15,5')
  await says(page, 'saved', 'Телефонго сакталды')
  page = await killed(page, context)
  await page.locator(field('fact-hours')).waitFor()
  expect(await page.locator(field('fact-hours')).inputValue()).toBe('15,5')
  // After the camera
  const buffer = await photo()
  await page
    .locator(field('photos'))
    .setInputFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer })
  await says(page, 'photos-kept', 'Сүрөт сакталды: 1')
  page = await killed(page, context)
  await says(page, 'photos-kept', 'Сүрөт сакталды: 1')
  // Several at once: one finished, one without a place, one of a place that is closed meanwhile
  await page.locator('[data-editor] button[type=submit]').click()
  await until(page, 'waiting', 1)
  await page.locator('[data-new]').click()
  await page.locator(field('words')).fill('Көчөдө суу агып жатат')
  await page.locator('[data-editor] button[type=submit]').click()
  await says(page, 'saved', 'адегенде жерин тандаңыз')
  await page.locator('[data-close]').click()
  await page.locator(`[data-visit="${closing}"]`).click()
  await page.locator(field('fact-fill')).fill('90')
  await page.locator('[data-editor] button[type=submit]').click()
  await until(page, 'waiting', 2)
  page = await killed(page, context)
  await until(page, 'waiting', 2)
  expect((await states(page)).sort()).toEqual(['draft', 'waiting', 'waiting'])
  await says(page, 'queued', 'жөнөтүлө элек: 3')
  expect(await visitsAt(place, water, 10)).toEqual([])
  const today = dayOf(new Date())
  await inTransaction(place, (tx) =>
    changeFacility(tx, { place, number: closing }, { from: null, until: today }),
  )
  // The signal is back: the bad one holds up no other, and can be removed alone
  await context.setOffline(false)
  await page.locator('[data-send]').click()
  await until(page, 'sent', 1)
  await until(page, 'refused', 1)
  const refused = page.locator('[data-state=refused]')
  expect(await refused.textContent()).toContain('жабы')
  await refused.getByText('Өчүрүү').click()
  await refused.getByText('Чын эле өчүрүлсүн').click()
  await until(page, 'refused', 0)
  const [visit, ...more] = await visitsAt(place, water, 10)
  expect(more).toEqual([])
  expect(visit).toMatchObject({ facts: { hours: 15.5 } })
  // Made small on the phone: far fewer bytes than the camera's
  expect(visit?.photos[0]?.bytes).toBeLessThan(buffer.length / 2)
  // The draft is finished later, by its place; what was typed stays
  await page.locator('[data-state=draft]').getByText('Улантуу').click()
  await page.locator('[data-editor] [data-place]').selectOption(String(lamps))
  expect(await page.locator(field('words')).inputValue()).toContain('агып жатат')
  await page.locator(field('fact-lamps')).fill('9')
  // Sent and the answer is lost: the second sending makes no second record
  await page.evaluate(() => {
    const real = window.fetch
    window.fetch = async (...given) => {
      await real(...given)
      window.fetch = real
      throw new TypeError('cut')
    }
  })
  await page.locator('[data-editor] button[type=submit]').click()
  await page
    .getByText('Жооп келген жок')
    .first()
    .waitFor({ state: 'attached' })
    .catch(() => {})
  await page.locator('[data-send]').click()
  await until(page, 'sent', 2)
  expect(await visitsAt(place, lamps, 10)).toHaveLength(1)
  await context.close()
})

test('an ended session loses nothing, and another person on the phone neither sees nor sends it', async () => {
  const { page, context } = await opened()
  await context.clearCookies({ name: 'ashar' })
  await page.locator(`[data-visit="${water}"]`).click()
  await page.locator(field('fact-hours')).fill('7')
  await page.locator('[data-editor] button[type=submit]').click()
  await page.waitForFunction(() =>
    document.querySelector('[data-state=waiting]')?.textContent?.includes('кир'),
  )
  await beWho(context, 1)
  await page.goto(day())
  await says(page, 'queued', 'жөнөтүлбөгөн жазуу жок')
  expect(await states(page)).toEqual([])
  // With nothing to send there is no button to send it; the places come before the phone's own part.
  expect(await page.locator('[data-send]').isVisible()).toBe(false)
  const [places, phone] = [page.locator('.to-visit').first(), page.locator('[data-new]')]
  const [above, below] = [await places.boundingBox(), await phone.boundingBox()]
  expect(above?.y).toBeLessThan(below?.y ?? 0)
  expect(await page.locator('[data-place] optgroup').count()).toBe(1)
  // Somebody signed out here, and the page is opened without a signal: it says whose it is not.
  await context.clearCookies({ name: 'ashar-phone' })
  await context.setOffline(true)
  await page.goto(day())
  await says(page, 'trouble', 'башка киши кирген')
  expect(await page.locator('[data-work]').isVisible()).toBe(false)
  await context.setOffline(false)
  await beWho(context, 0)
  await page.goto(day())
  await until(page, 'sent', 1)
  // What has arrived is not called something that has to be made sure of.
  expect(await page.locator('[data-state=sent]').textContent()).not.toContain('Чын эле')
  await context.close()
})

test('the last resort is a file, which is taken in once and by nobody else', async () => {
  const { page, context } = await opened()
  await context.setOffline(true)
  const before = (await visitsAt(place, water, 10)).length
  await page.locator(`[data-visit="${water}"]`).click()
  await page.locator(field('fact-hours')).fill('9')
  await page.locator('[data-editor] button[type=submit]').click()
  await until(page, 'waiting', 1)
  const downloading = page.waitForEvent('download')
  await page.locator('[data-carry]').click()
  const buffer = readFileSync(await (await downloading).path())
  await context.setOffline(false)
  const carried = { name: 'visits.json', mimeType: 'application/json', buffer }
  const bring = async () => {
    await page.goto(`${day()}/bring`)
    await page.locator('main input[type=file]').setInputFiles(carried)
    await page.locator('main form[method=post] .button').click()
  }
  await beWho(context, 1)
  await bring()
  await page.getByText('башка кишинин телефонунан').first().waitFor()
  await beWho(context, 0)
  await bring()
  await page.getByText('Алынды').waitFor()
  await bring()
  await page.getByText('Алынды').waitFor()
  expect(await visitsAt(place, water, 10)).toHaveLength(before + 1)
  await context.close()
})

test('a full phone, a browser that keeps nothing and a wrong clock are told before the work begins', async () => {
  const { page: full } = await browser.open()
  await beWho(full.context(), 0)
  await full.addInitScript(() => {
    navigator.storage.estimate = async () => ({ quota: 5_000_000, usage: 4_000_000 })
  })
  await full.goto(day())
  await says(full, 'trouble', 'орун аз калды')
  await full.close()
  const { page: other } = await browser.open()
  await beWho(other.context(), 0)
  await other.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  await other.goto(day())
  await says(other, 'trouble', 'сактабайт')
  expect(await other.locator('[data-work]').isVisible()).toBe(false)
  await other.close()
  const { page: late } = await browser.open()
  await beWho(late.context(), 0)
  await late.clock.install({ time: Date.now() - 47 * 60_000 })
  await late.goto(day())
  await says(late, 'clock', '47 мүнөткө туура эмес')
  await late.close()
})
