import { expect, test } from 'vitest'
import { languageWished } from '#app/domain/language.ts'

const wish = (accepted?: string, remembered?: string, chosen?: string) =>
  languageWished({ chosen, remembered, accepted })

test('the language just chosen wins over the one remembered, and that over the browser’s', () => {
  expect(wish('en', 'ru', 'ky')).toBe('ky')
  expect(wish('en', 'ru')).toBe('ru')
  expect(wish('en')).toBe('en')
})

test('the browser’s best language that the portal speaks is taken, Kyrgyz where there is none', () => {
  expect(wish('de-DE,de;q=0.9,ru;q=0.7,en;q=0.8')).toBe('en')
  expect(wish('ru-RU,ru;q=0.9')).toBe('ru')
  expect(wish('de, en;q=0')).toBe('ky')
  expect(wish(undefined, 'xx', 'yy')).toBe('ky')
})
