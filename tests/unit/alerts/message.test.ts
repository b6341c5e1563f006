import { expect, test } from 'vitest'
import { nextTry } from '#app/domain/alerts/message.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { type Language, languages } from '#app/domain/language.ts'
import { date, ending } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { wordMessage } from '#app/services/alerts/word-message.ts'

const at = new Date('2026-11-23T04:00:00Z')
const inMinutes = (minutes: number) => new Date(at.getTime() + minutes * 60_000)

test('a message that did not get through is tried again after longer and longer pauses, then given up', () => {
  const until = inMinutes(3 * 24 * 60)
  expect([1, 2, 3, 4, 5].map((tries) => nextTry(tries, until, at))).toEqual(
    [1, 5, 15, 60, 240].map(inMinutes),
  )
  expect(nextTry(6, until, at)).toBeNull()
})

test('a code is not sent again once it would be of no use', () => {
  expect(nextTry(2, inMinutes(6), at)).toEqual(inMinutes(5))
  expect(nextTry(2, inMinutes(5), at)).toBeNull()
})

test.each(languages)(
  'a rejection kept by an older version, without its first day, is told (%s)',
  (language) => {
    const until = inMinutes(5 * 24 * 60)
    const kept = { proposal: { number: 7, title: 'Көпүрө' }, reason: 'Жер жеке менчикте', until }
    const { text } = texts(language).messages['proposal-rejected'](kept)
    expect(text).toContain(ending(until, language))
    // Without a day at hand, a formatter would tell today's.
    expect(text).not.toContain(date(new Date(), language))
  },
)

test('a message names a proposal by the title that the office gave in its reader’s language, and the author’s own', () => {
  const proposal = { number: 7, title: 'Көпүрө', officeTitles: { ru: 'Мост' } }
  const worded = (language: Language) => {
    const kept = {
      place: 'ak-bulun',
      language,
      kind: 'proposal-sent',
      facts: { proposal, version: 2 },
    }
    return wordMessage(kept as Parameters<typeof wordMessage>[0], new URL('http://localhost')).text
  }
  expect(worded('ru')).toContain('№ 7 «Мост (Көпүрө)»')
  expect(worded('ky')).toContain('№ 7 «Көпүрө»')
  expect(worded('en')).not.toContain('Мост')
})

test.each(languages)(
  'checks given together are named by number and title, the first five of many (%s)',
  (language) => {
    const day = dayOf(at)
    const proposals = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number, title: `Сунуш ${number}` }))
    const say = (named?: typeof proposals) =>
      texts(language).messages['checks-assigned']({
        ...{ count: 7, due: day },
        ...(named ? { proposals: named } : {}),
      }).text
    expect(say(proposals)).toContain('Сунуш 5')
    expect(say(proposals)).not.toContain('Сунуш 6')
    expect(say(proposals)).toMatch(/Сунуш 5.*2.*2026/)
    expect(say(proposals.slice(0, 2))).toMatch(/1[\s\S]*Сунуш 1[\s\S]*Сунуш 2/)
    // As an older version kept it.
    expect(say()).not.toContain(': :')
    expect(say()).toContain('7')
  },
)
