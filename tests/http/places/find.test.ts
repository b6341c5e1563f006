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
