import { beforeAll, expect, test } from 'vitest'
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
