import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aProblem } from '#seed/builders/a-problem.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { axeFindings, runningBrowser } from '#tests/support/browser.ts'
import { keyboardOf } from '#tests/support/keyboard.ts'
import { proposalContext } from '#tests/support/proposal-context.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { sessionPage } from '#tests/support/session-page.ts'
import { begun } from '#tests/support/written.ts'

const running = runningApplication()
const browser = runningBrowser()
proposalContext()

beforeAll(async () => {
  const point = { latitude: 42.61, longitude: 78.71 }
  await aProposal({ text: { title: 'Көпүрө', point } })
  const spot = { latitude: 42.57, longitude: 78.68 }
  for (const kind of ['water', 'lighting', 'waste'])
    await aFacility({ place: 'ak-bulun', kind, village: null, point: spot })
  await aFacility({ place: 'ak-bulun', kind: 'kindergarten', village: null, point })
})

const map = '/ky/ak-bulun/rounds/1/map'

test('the map comes with a tap and not before, with the proposals; its list twin is there without it', async () => {
  const { page, complaints } = await browser.open()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(running.origin + map, { waitUntil: 'networkidle' })
  expect(asked.filter((one) => /leaflet|proposals-map|geojson/.test(one))).toEqual([])
  expect(await page.locator('main a[href*="village="]').count()).toBeGreaterThan(0)

  const points = page.waitForResponse(/proposals\.geojson/)
  await page.getByRole('button', { name: 'карта' }).click()
  const { features } = await (await points).json()
  expect(features.length).toBe(1)
  await page.locator('.map canvas').first().waitFor()
  await expect.poll(() => asked.some((one) => one.includes('country.geojson'))).toBe(true)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('a tap on the map sets the pin’s two fields, and the draft keeps them', async () => {
  const account = await anAccount()
  const draft = await begun(await sessionOf(running.context, running.origin, account), 1)
  const { page, complaints } = await sessionPage(browser, running, account)
  await page.goto(`${draft}/what`)
  await page.locator('details.pin summary').click()
  await page.locator('[data-open-map] button').click()
  await page.locator('.leaflet-container').waitFor()
  await page.locator('.leaflet-container').click({ position: { x: 100, y: 100 } })
  const field = (name: string) => page.locator(`input[name=${name}]`).inputValue()
  await expect.poll(() => field('latitude')).toMatch(/^4[12]\.\d{4}$/)
  expect(await field('longitude')).toMatch(/^7[89]\.\d{4}$/)
  const latitude = await field('latitude')
  await page.locator('main form button[value=later]').click()
  await page.waitForURL('**/account/proposals**')
  await page.goto(`${draft}/what`)
  expect(Number((await field('latitude')).replace(',', '.'))).toBeCloseTo(Number(latitude), 3)
  expect(complaints).toEqual([])
  await page.context().close()
})

let tiles: Server
let tiled: Application
const fetched: string[] = []
let tilesFail = false

beforeAll(async () => {
  const create = { width: 256, height: 256, channels: 3, background: '#cde' } as const
  const tile = await sharp({ create }).png().toBuffer()
  tiles = createServer((request, answer) => {
    fetched.push(request.url ?? '')
    if (tilesFail) return answer.writeHead(503).end()
    answer.setHeader('content-type', 'image/png')
    answer.setHeader('cross-origin-resource-policy', 'cross-origin')
    answer.end(tile)
  })
  await new Promise<void>((ready) => tiles.listen(0, ready))
  const { port } = tiles.address() as AddressInfo // it listens on a port
  const pattern = `http://127.0.0.1:${port}/{z}/{x}/{y}.png`
  tiled = await startApplication(running.context, { MAP_TILES_URL: pattern })
})

afterAll(async () => {
  await tiled?.stop()
  tiles?.close()
})

test('tiles come from the server of the setting, and from no other', async () => {
  const { page, complaints } = await browser.open()
  await page.goto(tiled.origin + map)
  await page.locator('[data-open-map] button').click()
  await page.locator('img.leaflet-tile-loaded').first().waitFor()
  expect(fetched.length).toBeGreaterThan(0)
  expect(fetched.every((one) => /^\/\d+\/\d+\/\d+\.png$/.test(one))).toBe(true)
  expect(complaints).toEqual([])

  await page.goto(running.origin + map)
  const before = fetched.length
  await page.evaluate(
    (origin) => {
      const foreign = document.createElement('img')
      foreign.src = `${origin}/1/1/1.png`
      document.body.append(foreign)
    },
    `http://127.0.0.1:${(tiles.address() as AddressInfo).port}`,
  )
  await expect.poll(() => complaints.join()).toContain('Content Security Policy')
  expect(fetched.length).toBe(before)
  await page.context().close()
})

const services = '/ky/ak-bulun/facilities'

test('the map of services opens by keyboard, names what it shows in the order of the list, and looks nearer', async () => {
  const { page, complaints } = await browser.open()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${running.origin}${services}/map`, { waitUntil: 'networkidle' })
  expect(asked.filter((one) => /leaflet|facilities-map|json/.test(one))).toEqual([])
  const listed = await page.locator('ol.facilities h2').allTextContents()
  expect(await axeFindings(page)).toEqual([])

  const { reach } = keyboardOf(page)
  await reach(page.locator('[data-open-map] button'))
  await page.keyboard.press('Enter')
  await page.locator('.in-view li').first().waitFor()
  const shown = page.locator('.in-view a')
  // Three stand on one spot and are named together; the fourth alone.
  const names = (await shown.allTextContents()).map((one) => one.split(' · ')[0]?.slice(2))
  expect(names).toEqual(listed)
  expect(
    await page.locator('.leaflet-container').evaluate((one) => one === document.activeElement),
  ).toBe(true)
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('-')
  await page.keyboard.press('-')
  for (
    let steps = 0;
    steps < 12 && (await page.locator('.in-view button').count()) === 0;
    steps++
  ) {
    const answered = page.waitForResponse(/map\.json/)
    await page.keyboard.press('-')
    await answered
    // What came is not yet in the list: what is sought before is taken away under the hand.
    await page.locator('section[aria-busy]').waitFor({ state: 'detached' })
  }
  await reach(page.locator('.in-view button').first())
  await page.keyboard.press('Enter')
  await page.locator('.in-view a:focus').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/facilities\/\d+$/)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('whoever is in the list when another part of the map comes loses no focus', async () => {
  const { page } = await browser.open()
  await page.goto(`${running.origin}${services}/map`)
  await page.locator('[data-open-map] button').click()
  const link = page.locator('.in-view a').nth(1)
  await link.focus()
  const address = await link.getAttribute('href')
  const before = await link.elementHandle()
  // The map has another height, and asks for another view, when the window does.
  const answered = page.waitForResponse(/map\.json/)
  await page.setViewportSize({ width: 700, height: 500 })
  await answered
  await expect.poll(() => before?.evaluate((one) => one.isConnected)).toBe(false)
  expect(await page.locator('.in-view a:focus').getAttribute('href')).toBe(address)
  await page.context().close()
})

test('the map of reports has those of the list in its order, by keyboard too', async () => {
  const at = new Date()
  const spot = { latitude: 42.61, longitude: 78.71 }
  for (const title of ['Түтүк жарылган', 'Көпүрө сынган'])
    await aProblem({ place: 'ak-bulun', at, title, point: spot, village: null })
  const { page, complaints } = await browser.open()
  await page.goto(`${running.origin}/ky/ak-bulun/problems/map`)
  const listed = await page.locator('ol.facilities h2').allTextContents()
  expect(await axeFindings(page)).toEqual([])
  const { reach } = keyboardOf(page)
  await reach(page.locator('[data-open-map] button'))
  await page.keyboard.press('Enter')
  const link = page.locator('.in-view a').first()
  await link.waitFor()
  const names = await page.locator('.in-view a').allTextContents()
  expect(names.map((one) => one.split(' · ')[0]?.slice(2))).toEqual(listed)
  expect(await axeFindings(page)).toEqual([])
  await reach(link)
  await page.keyboard.press('Enter')
  await page.waitForURL(/problems\/\d+$/)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('tiles that do not come are told quietly; the country’s outline, the marks and the list stay', async () => {
  tilesFail = true
  const { page } = await browser.open()
  await page.goto(`${tiled.origin}${services}/map`)
  const outline = page.waitForResponse(/country\.geojson/)
  await page.locator('[data-open-map] button').click()
  expect((await outline).ok()).toBe(true)
  await page.getByText('Картанын сүрөтү жүктөлгөн жок').waitFor()
  expect(await page.locator('.in-view a').count()).toBe(4)
  expect(await page.locator('ol.facilities li').count()).toBe(4)
  await page.context().close()
  tilesFail = false
})
