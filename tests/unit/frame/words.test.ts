import { expect, test } from 'vitest'
import { type Language, languages } from '#app/domain/language.ts'
import { countRules } from '#app/domain/rounds/round.ts'
import {
  beginning,
  date,
  dateTime,
  deadline,
  ending,
  numero,
  plainText,
  shortDate,
  time,
} from '#app/i18n/format.ts'
import { glossaryOf, type Term } from '#app/i18n/glossary.ts'
import { texts } from '#app/i18n/texts.ts'
import { sourceFiles } from '#tests/architecture/source-files.ts'

/** Other words for what the glossary names: a reader would look for a second thing behind them. */
const variants: Record<
  Language,
  Partial<Record<Term | 'version' | 'paper' | 'page' | 'stage' | 'account', RegExp>>
> = {
  ky: {
    appeal: /апелляци/iu,
    breach: /туура эмес нерсени билдир|укук бузуу/iu,
    result: /натыйжа/iu,
    wholeAimak: /(бүт|бардык) (айыл аймагы|аймак(?!ка))(?<!бүт аймак)/iu,
    fingerprint: /(?<!санариптик )(?<!\p{L})из(и|ин|ине|ди)?(?!\p{L})|хеш/iu,
    version: /нуска|вариант/iu,
    stage: /(?<!\p{L})эта[пб]/iu,
    account: /каттоо (эсе[пб]|жазуу)/iu,
    paper: /дүмүрчөк|квитанция/iu,
    page: /(?<!\p{L})бет(и|ке|те|тен|тин|ти|тер\p{L}*|инен|инде)?(?!\p{L})/iu,
    round: /(?<!\p{L})тур(га|дун|ду|да|у|уна)?(?!\p{L})/iu,
  },
  ru: {
    appeal: /жалоб|обжал|пожалов/iu,
    breach: /правонаруш/iu,
    result: /результат/iu,
    wholeAimak: /(весь|всего) айыл|весь муниципалитет/iu,
    fingerprint: /х[еэ]ш/iu,
    delivery: /выполнени|выполня/iu,
    round: /конкурс|раунд|(?<!\p{L})тур(а|у|е|ом|ы|ов)?(?!\p{L})/iu,
    paper: /квитанц/iu,
    account: /учётн\p{L}* запис|уже есть запись/iu,
  },
  en: {
    appeal: /complain|objection/iu,
    wholeAimak: /whole ayil|whole municipality/iu,
    fingerprint: /(?<!\{)\bhash(es)?\b/iu,
  },
}

/** What catalogues of a language say, without the names of their fields. */
function sentencesIn(language: Language): string[] {
  return sourceFiles(`app/i18n/messages/${language}`).flatMap(({ path, text }) =>
    [...text.replace(/^import.*$/gm, '').matchAll(/(['`])((?:\\.|(?!\1)[^\\])*)\1/gs)]
      .map(([, , sentence = '']) => sentence.replace(/\$\{[^}]*\}/g, '…'))
      .filter((sentence) => /\s|[а-яөүң]/iu.test(sentence))
      .map((sentence) => `${path}: ${sentence}`),
  )
}

test.each(languages)('one thing has one word in each language (%s)', (language) => {
  const sentences = sentencesIn(language)
  expect(sentences.length).toBeGreaterThan(500)
  for (const [term, variant] of Object.entries(variants[language]))
    expect(
      sentences.filter((sentence) => variant.test(sentence.slice(sentence.indexOf(': ')))),
      term,
    ).toEqual([])
})

test.each(languages)(
  'a rule of the count has one name, in a round’s rules, its result and beside others (%s)',
  (language) => {
    const { rounds, tally, explained } = texts(language)
    for (const rule of countRules)
      expect(
        new Set([rounds.countRule, tally.rules, explained.whatIf.rules].map((one) => one[rule]))
          .size,
        rule,
      ).toBe(1)
  },
)

test.each(languages)(
  'the glossary says what each word means, and no word means two things (%s)',
  (language) => {
    const entries = glossaryOf(texts(language))
    const words = entries.map(({ word }) => word)
    expect(new Set(words).size).toBe(words.length)
    for (const { means } of entries) expect(means.length).toBeGreaterThan(40)
  },
)

test('English says No. where the others write №', () => {
  expect([numero(8, 'en'), numero(8, 'ru')]).toEqual(['No.\u00a08', '№\u00a08'])
})

test.each(languages)('a date or a number is never parted between two lines (%s)', (language) => {
  const day = new Date('2026-11-27T05:30:00Z')
  for (const words of [date(day, language), shortDate(day, language), numero(8, language)])
    expect(words).not.toMatch(/[ -]/)
  // A sentence puts its own point behind a date.
  expect(date(day, language)).not.toMatch(/\.$/)
})

test('numbers of proposals are written in one place', () => {
  const parted = sourceFiles('app').filter(({ text }) => text.includes('№ ${'))
  expect(parted.map(({ path }) => path)).toEqual([])
})

test('an end at midnight is the end of its last day, a beginning is its day', () => {
  const midnight = new Date('2026-12-05T18:00:00Z')
  expect(plainText(ending(midnight, 'ru'))).toBe('5 декабря 2026, 23:59')
  expect(plainText(deadline(midnight, 'ru'))).toBe('5 декабря, 23:59')
  expect(plainText(beginning(midnight, 'ru'))).toBe('6 декабря 2026')
  expect(plainText(beginning(new Date('2026-12-06T03:00:00Z'), 'ru'))).toBe('6 декабря 2026, 09:00')
})

test.each(languages)('midnight has one name, 00:00, whatever is said of it (%s)', (language) => {
  const midnight = new Date('2026-12-05T18:00:00Z')
  const said = [time, dateTime, deadline, ending, beginning].map((say) => say(midnight, language))
  expect(said.filter((words) => words.includes('24'))).toEqual([])
  expect(time(midnight, language)).toBe('00:00')
  const written = sourceFiles('app').filter(({ text }) => text.includes('24:00'))
  expect(written.map(({ path }) => path)).toEqual([])
})
