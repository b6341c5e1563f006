import { beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()

beforeAll(async () => {
  await aMunicipality()
})

test('a link that is shared shows title, sentence and a picture that is there, by whole addresses', async () => {
  const visitor = newVisitor(running.origin)
  const { document } = await visitor.ask('/ru/ak-bulun/contact')
  const fact = (name: string) =>
    document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? ''
  expect(fact('title')).toContain('Куда обратиться')
  expect(fact('description').length).toBeGreaterThan(20)
  expect(fact('locale')).toBe('ru_RU')
  const picture = new URL(fact('image'))
  const found = await fetch(running.origin + picture.pathname)
  expect(found.headers.get('content-type')).toBe('image/png')
})

test('the manifest names icons that are there', async () => {
  const manifest = await (await fetch(`${running.origin}/manifest.webmanifest`)).json()
  for (const { src } of manifest.icons)
    expect((await fetch(running.origin + src)).status, src).toBe(200)
})

test('the first address answers in the language asked for, and remembers the one chosen', async () => {
  const first = (headers: Record<string, string>, query = '') =>
    fetch(`${running.origin}/${query}`, { headers, redirect: 'manual' })
  expect((await first({})).headers.get('location')).toBe('/ky')
  const russian = { 'accept-language': 'ru-RU,ru;q=0.9' }
  expect((await first(russian)).headers.get('location')).toBe('/ru')
  const chosen = await first(russian, '?language=en')
  expect(chosen.headers.get('location')).toBe('/en')
  const cookie = chosen.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect((await first({ ...russian, cookie })).headers.get('location')).toBe('/en')
})
