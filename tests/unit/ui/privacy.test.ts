import { expect, test } from 'vitest'
import { type RetentionWords, retention } from '#app/domain/retention.ts'
import type { RetentionRule } from '#app/domain/retention-rule.ts'
import { span } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'

type Words = { what: string; why: string; goes?: (term: string) => string }
const rules: Readonly<Record<string, RetentionRule>> = retention

test.each(['ky', 'ru', 'en'] as const)(
  'what is removed is told with the very term after which it goes, and nothing else is said to go: %s',
  (language) => {
    const words: Readonly<Record<string, Words>> = texts(language).privacy
      .words satisfies RetentionWords
    for (const [name, { stays }] of Object.entries(rules)) {
      const goes = words[name]?.goes
      if (stays === 'always') expect([name, goes]).toEqual([name, undefined])
      else if (stays.seconds === 0) expect(goes?.('')).toMatch(/\S/)
      else expect(goes?.(span(stays.seconds, language))).toContain(span(stays.seconds, language))
    }
  },
)

test('a span is told in its largest even unit', () => {
  expect(span(172_800, 'en')).toBe('2 days')
  expect(span(3_600, 'ru')).toBe('1 час')
  expect(span(5_400, 'en')).toBe('90 minutes')
})
