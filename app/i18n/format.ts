import type { Language } from '../domain/language.ts'
import type { Tyiyn } from '../domain/money.ts'
import { somWord } from '../domain/words/som-word.ts'

/**
 * UTC+6 for every instant, as days are made of instants (`day.ts`): the zone of Bishkek was UTC+5 in the winters before 2005,
 * and whoever was born then would be shown born a day earlier.
 */
const timeZone = 'Etc/GMT-6'
const locales: Record<Language, string> = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' }

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()
function kept<F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
  const found = formats.get(key)
  if (found) return found as F // each key is used with one kind of format only
  const made = make()
  formats.set(key, made)
  return made
}

/** The sign that type has for it, as long as a plus; never a hyphen, which a line may end with. */
export const withMinus = (figure: string) => figure.replace('-', '−')

/** A number with the language's grouping: 4 210. */
export function count(value: number, language: Language): string {
  const format = kept(`count ${language}`, () => new Intl.NumberFormat(locales[language]))
  return withMinus(format.format(value))
}

/** A mean or another figure that is not whole, with two decimals at most: 1,37. */
export function decimal(value: number, language: Language): string {
  const format = kept(
    `decimal ${language}`,
    () => new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }),
  )
  return withMinus(format.format(value))
}

/** Money with its word: `318 000 сом`; tyiyn are shown only where there are any: `1 500,50 сом`. */
export function money(amount: Tyiyn, language: Language): string {
  const digits = amount % 100 === 0 ? 0 : 2
  const figure = kept(
    `money ${language} ${digits}`,
    () =>
      new Intl.NumberFormat(locales[language], {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ).format(amount / 100)
  return `${withMinus(figure)}\u00a0${somWord(amount / 100, language)}`
}

/** A change with its sign: `+318 000 сом`, `−203 000 сом`. */
export const moneyChange = (by: Tyiyn, language: Language): string =>
  `${by > 0 ? '+' : ''}${money(by, language)}`

/**
 * A share of one as per cent with at most one decimal, or so many: 30,5 %, in English 30.5%. Kyrgyz is set as Russian is, whatever
 * the version of `Intl` says of it.
 */
export function percent(share: number, language: Language, decimals = 1): string {
  const least = 10 ** -(decimals + 2)
  // What is there is not nothing.
  if (share > 0 && share < least / 2) return `<\u00a0${percent(least, language, decimals)}`
  const form = { style: 'percent', maximumFractionDigits: decimals } as const
  const written = kept(
    `percent ${decimals} ${language}`,
    () => new Intl.NumberFormat(locales[language], form),
  ).format(share)
  return withMinus(written).replace(/\s*%/, language === 'en' ? '%' : '\u00a0%')
}

/** The same of a change, with its sign: +10,5 %, −12 %. */
export const percentChange = (share: number, language: Language): string => {
  const size = percent(Math.abs(share), language)
  if (size.startsWith('<')) return size
  return `${share > 0 ? '+' : share < 0 ? '\u2212' : ''}${size}`
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions) {
  const key = `date ${language} ${JSON.stringify(options)}`
  return kept(key, () => new Intl.DateTimeFormat(locales[language], { timeZone, ...options }))
}

/**
 * A day with its year, in Bishkek: `2026-ж., 27-ноябрь`, `27 ноября 2026`. Never parted between two lines; without the
 * Russian short word for year, whose point would stand beside a sentence's own.
 */
export function date(instant: Date, language: Language): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return whole(
    dateFormat(language, options)
      .format(instant)
      .replace(/\sг\.$/, ''),
  )
}

/** A day without its year, where the year is plain from the page. */
export function shortDate(instant: Date, language: Language): string {
  return whole(dateFormat(language, { day: 'numeric', month: 'long' }).format(instant))
}

/** The day of the week in Bishkek, written out. */
export function weekday(instant: Date, language: Language): string {
  return dateFormat(language, { weekday: 'long' }).format(instant)
}

/** The same words where no line may end between them. */
function whole(words: string): string {
  return words.replace(/\s/g, '\u00a0').replace(/-/g, '\u2011')
}

/** A text as it is sent in a message: old phones have no signs that keep words on a line. */
export function plainText(words: string): string {
  return words.replace(/\u00a0/g, ' ').replace(/\u2011/g, '-')
}

/** A proposal, a line or a paper by its number, never parted from it: `№ 17`, in English `No. 17`. */
export function numero(number: number | string, language: Language): string {
  return `${language === 'en' ? 'No.' : '№'}\u00a0${number}`
}

/** A day and the time of day in Bishkek, of what happened then. */
export function dateTime(instant: Date, language: Language): string {
  return `${date(instant, language)}, ${time(instant, language)}`
}

/** The time of day in Bishkek: 18:00. */
export function time(instant: Date, language: Language): string {
  return dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  )
}

/**
 * Until when, in Bishkek: `5-декабрь, 18:00`. What ends at midnight ends with the last minute of the day before, 23:59,
 * because that is the last day people have; midnight has one name, 00:00, and that belongs to the next day.
 */
export function deadline(instant: Date, language: Language): string {
  return untilOf(instant, language, shortDate)
}

/** The same with its year. */
export function ending(instant: Date, language: Language): string {
  return untilOf(instant, language, date)
}

function untilOf(instant: Date, language: Language, day: typeof date): string {
  if (!isMidnight(instant, language)) return `${day(instant, language)}, ${time(instant, language)}`
  return `${day(new Date(instant.getTime() - 1), language)}, 23:59`
}

/** From when on, in Bishkek, with its year; what begins at midnight begins with its day. */
export function beginning(instant: Date, language: Language): string {
  return isMidnight(instant, language) ? date(instant, language) : dateTime(instant, language)
}

function isMidnight(instant: Date, language: Language): boolean {
  return time(instant, language) === '00:00'
}

/** Picks the whole sentence for a number by the language's plural rules. */
export function plural(
  value: number,
  language: Language,
  sentences: { one?: string; few?: string; many?: string; other: string },
): string {
  const form = new Intl.PluralRules(locales[language]).select(value)
  return (
    (form in sentences ? sentences[form as keyof typeof sentences] : undefined) ?? sentences.other
  )
}

const spans = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** A whole span of time in its largest even unit: 90 days, 48 hours as 2 days, 1 minute. */
export function span(seconds: number, language: Language): string {
  const [unit, length] = spans.find(([, each]) => seconds % each === 0 && seconds >= each) ?? [
    'second',
    1,
  ]
  return kept(
    `span ${language} ${unit}`,
    () => new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }),
  ).format(seconds / length)
}
