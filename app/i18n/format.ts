import type { Language } from '../domain/language.ts'
import type { Tyiyn } from '../domain/money.ts'

const timeZone = 'Asia/Bishkek'
const locales: Record<Language, string> = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' }
const currency: Record<Language, string> = { ky: 'сом', ru: 'сом', en: 'som' }

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()
function kept<F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
  const found = formats.get(key)
  if (found) return found as F // each key is used with one kind of format only
  const made = make()
  formats.set(key, made)
  return made
}

/** A number with the language's grouping: 4 210. */
export function count(value: number, language: Language): string {
  return kept(`count ${language}`, () => new Intl.NumberFormat(locales[language])).format(value)
}

/** A mean or another figure that is not whole, with two decimals at most: 1,37. */
export function decimal(value: number, language: Language): string {
  return kept(
    `decimal ${language}`,
    () => new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }),
  ).format(value)
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
  return `${figure}\u00a0${currency[language]}`
}

/** A share of one as per cent with at most one decimal: 30,5 %. */
export function percent(share: number, language: Language): string {
  return kept(
    `percent ${language}`,
    () => new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 }),
  ).format(share)
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions) {
  const key = `date ${language} ${JSON.stringify(options)}`
  return kept(key, () => new Intl.DateTimeFormat(locales[language], { timeZone, ...options }))
}

/** A day with its year, in Bishkek: 5-декабрь 2026. */
export function date(instant: Date, language: Language): string {
  return dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(instant)
}

/** A day without its year, where the year is plain from the page. */
export function shortDate(instant: Date, language: Language): string {
  return dateFormat(language, { day: 'numeric', month: 'long' }).format(instant)
}

/** A day and the time of day in Bishkek. */
export function dateTime(instant: Date, language: Language): string {
  return `${date(instant, language)}, ${time(instant, language)}`
}

/** A month by itself, from 1 for January: ноябрь. */
export function monthName(month: number, language: Language): string {
  return dateFormat(language, { month: 'long' }).format(new Date(Date.UTC(2026, month - 1, 15)))
}

/** The time of day in Bishkek: 18:00. */
export function time(instant: Date, language: Language): string {
  return dateFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(instant)
}

/**
 * Until when, in Bishkek: `5-декабрь, 18:00`. What ends at midnight ends at 24:00 of the day before, because that
 * is the last day people have.
 */
export function deadline(instant: Date, language: Language): string {
  if (time(instant, language) !== '00:00') {
    return `${shortDate(instant, language)}, ${time(instant, language)}`
  }
  return `${shortDate(new Date(instant.getTime() - 1), language)}, 24:00`
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
