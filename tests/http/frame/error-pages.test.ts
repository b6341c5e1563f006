import { beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const ask = (path: string) => newVisitor(running.origin).ask(path)

beforeAll(async () => {
  await aMunicipality()
})

test('a missing page of a municipality says so in its frame, with the phone number', async () => {
  const page = await ask('/ru/ak-bulun/nothing/here')
  expect(page.status).toBe(404)
  expect(page.document.querySelector('h1')?.text).toBe('Такой страницы нет')
  expect(page.document.querySelector('title')?.text).toContain('Такой страницы нет')
  expect(page.document.querySelector('footer a[href^="tel:"]')?.text).toBe('+996000000000')
  expect(page.document.querySelector('html')?.getAttribute('lang')).toBe('ru')
})

test.each(['/ky/no-such-place', '/ky/no-such-place/open-data', '/kz', '/elsewhere/at/all'])(
  '%s is a missing page, in Kyrgyz where no language is known',
  async (path) => {
    const page = await ask(path)
    expect(page.status).toBe(404)
    expect(page.document.querySelector('h1')?.text).toBe('Мындай барак жок')
    const way = page.document.querySelector('main .button')?.getAttribute('href') ?? ''
    expect([way, (await ask(way)).status]).toEqual([way, 200])
  },
)

test.each(['accessibility', 'not-promised', 'open-data'])(
  'the page %s stands in three languages without a script',
  async (name) => {
    for (const language of ['ky', 'ru', 'en']) {
      const page = await ask(`/${language}/ak-bulun/${name}`)
      expect(page.status).toBe(200)
      expect(page.document.querySelectorAll('h1')).toHaveLength(1)
      expect(page.document.querySelectorAll('script')).toHaveLength(0)
      expect(page.document.querySelectorAll('link[rel=stylesheet]')).toHaveLength(1)
    }
  },
)

test('the examples are shown on this computer', async () => {
  expect((await ask('/_examples')).status).toBe(200)
})

test('an address that leads nowhere is nobody’s bug, and the log does not call it one', async () => {
  for (const path of ['/elsewhere/at/all', '/a.php', '/data/x/y/z/w', '/ky/ak-bulun/nothing'])
    expect((await ask(path)).status).toBe(404)
  expect((await newVisitor(running.origin).post('/elsewhere/at/all', { a: '1' })).status).toBe(405)
  expect((await newVisitor(running.origin).post('/ky/ak-bulun', { a: '1' })).status).toBe(405)
  expect(running.application.said()).not.toContain('"bug"')
})

test('an address that cannot be decoded is refused before the framework says a word of it', async () => {
  for (const path of ['/ky/ak-bulun/%E0%A4%A', '/ky/%FF/account', '/ru/ak-bulun/account/%A'])
    expect([path, (await fetch(running.origin + path)).status]).toEqual([path, 400])
  expect(running.application.said()).not.toContain('could not be decoded')
  const unstructured = running.application
    .said()
    .split('\n')
    .slice(1) // what is kept of the log may begin within a line
    .filter((line) => line.trim() && !line.startsWith('{'))
  expect(unstructured).toEqual([])
})
