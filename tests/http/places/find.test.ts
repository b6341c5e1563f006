import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { seedPlaces } from '#seed/demo/seed-places.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()

beforeAll(async () => {
  await seedPlaces()
})

const search = async (words: string) =>
  (await newVisitor(running.origin).ask(`/ky?q=${encodeURIComponent(words)}`)).text

test.each([
  ['its own name', 'Ак-Булуң'],
  ['a keyboard without ң', 'ак булун'],
  ['the aimak that was merged into it', 'Кең-Суу айыл аймагы'],
  ['the former name of a village', 'Борискино'],
  ['its raion in Russian', 'Ак-Суйский'],
  ['its oblast in Latin letters', 'Ysyk-Köl'],
  ['its oblast in plain Latin letters', 'Ysyk-Kol'],
  ['its oblast as old maps have it', 'Issyk-Kul'],
  ['its raion in Latin letters', 'Ak-Suu'],
  ['its raion in Latin letters with one u', 'Ak-Su'],
  ['its raion in Cyrillic with one у', 'ак су'],
  ['a village in Latin letters', 'Chong-Kayyng'],
  ['a village with Latin look-alikes', 'Кeң-Cуу'],
  ['a village with a Greek letter', 'Сары-θзөн'],
  ['a village with щ for ң', 'Чощ-Кайыщ'],
  ['a village with the composed ӊ', 'Чоӊ-Кайыӊ'],
  ['the former name of another village', 'березовка'],
])('a municipality is found by %s', async (_how, words) => {
  expect(await search(words)).toContain('Ак-Булуң айыл аймагы')
})

test('a name that nobody has finds nothing and says what to try', async () => {
  const text = await search('Атлантида')
  expect(text).not.toContain('Ак-Булуң айыл аймагы')
  expect(text).toContain('Башкача жазып көрүңүз')
})

test('another raion of the same oblast does not find it', async () => {
  expect(await search('Тоң району')).not.toContain('Ак-Булуң айыл аймагы')
})

test('the first page says where one can take part now, until when, and what came of it', async () => {
  await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const page = await newVisitor(running.origin).ask('/ru')
  const place = page.document.querySelector('.places .on')
  expect(place?.querySelector('a')?.getAttribute('href')).toBe('/ru/ak-bulun')
  expect(place?.querySelector('.tag')?.text).toBe('Сейчас: приём предложений')
  expect(place?.text).toContain('Срок:')
  expect(page.document.querySelector('h1')?.text).toBe(
    'Подключён один муниципалитет, слово сейчас за жителями',
  )
  const figures = page.document.querySelectorAll('.figures dd').map(({ text }) => text.trim())
  expect(figures).toEqual(['1', '0', '0 сомов'])
})

test('the map shows where the municipalities of the lists lie, and leads to their lines', async () => {
  const hidden = { place: placeId('at-bashy'), soate: '41704210805000' }
  await aMunicipality({ ...hidden, name: { ky: 'Ат-Башы айыл аймагы' } })
  const { document } = await newVisitor(running.origin).ask('/ky')
  const marks = document.querySelectorAll('.outline a')
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['1. Ак-Булуң айыл аймагы'])
  const line = document.querySelector(marks[0]?.getAttribute('href') ?? '')
  expect(line?.querySelector('a')?.text).toBe('Ак-Булуң айыл аймагы')
  expect(marks[0]?.classList.contains('on')).toBe(true)
  expect(document.querySelector('.with-map .quiet')?.text).toContain(
    '1 муниципалитеттин айылдары картага түшүрүлө элек',
  )
})

test('whoever does not find their own learns how to join, and sees the oblasts', async () => {
  const visitor = newVisitor(running.origin)
  const { document } = await visitor.ask('/ky')
  const links = document.querySelectorAll('main a, .footer a').map((a) => a.getAttribute('href'))
  expect(links).toContain('/ky/platform/joining')
  for (const href of links.filter((href) => /platform|q=/.test(href ?? '')))
    expect([href, (await visitor.ask(href ?? '')).status]).toEqual([href, 200])
  const oblasts = document.querySelectorAll('nav li').map(({ text }) => text)
  expect(oblasts).toEqual(['Ысык-Көл облусу: 1', 'Нарын облусу: 1'])
})
