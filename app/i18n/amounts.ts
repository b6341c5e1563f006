import type { Language } from '../domain/language.ts'
import { somWord } from '../domain/words/som-word.ts'
import { withMinus } from './format.ts'

/** In what amounts are shown: 1 som, a thousand or a million. */
export const amountUnits = ['som', 'thousand', 'million'] as const
export type AmountUnit = (typeof amountUnits)[number]

/** What one of a unit is in tyiyn. */
export const tyiynIn: Record<AmountUnit, number> = {
  som: 100,
  thousand: 100_000,
  million: 100_000_000,
}
const locales: Record<Language, string> = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' }

/** How amounts of one page or table are written: the unit, and as many decimals as keep every one of them exact. */
export type Scale = { unit: AmountUnit; decimals: number }

/**
 * The scale of amounts in tyiyn: nothing is rounded, so that every printed sum is that of its parts. Thousands where one
 * decimal is enough for that, whole som else.
 */
export function scaleOf(amounts: Iterable<number | null>, wanted: AmountUnit | null = null): Scale {
  const all = [...amounts].filter((amount) => amount !== null)
  if (wanted)
    return { unit: wanted, decimals: Math.max(wanted === 'som' ? 0 : 1, needed(all, wanted)) }
  const thousands = needed(all, 'thousand')
  if (thousands <= 1) return { unit: 'thousand', decimals: 1 }
  return { unit: 'som', decimals: needed(all, 'som') === 0 ? 0 : 2 }
}

/** The decimals without which one of the amounts would be rounded. */
function needed(amounts: readonly number[], unit: AmountUnit): number {
  const places = Math.round(Math.log10(tyiynIn[unit]))
  const decimals = amounts.map((amount) => {
    let left = amount === 0 ? 0 : places
    for (let rest = Math.abs(amount); left > 0 && rest % 10 === 0; rest /= 10) left--
    return left
  })
  return decimals.reduce((most, one) => Math.max(most, one), 0)
}

const formats = new Map<string, Intl.NumberFormat>()
function figure(value: number, language: Language, least: number, most: number): string {
  const key = `${language} ${least} ${most}`
  const known = formats.get(key)
  const format =
    known ??
    new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    })
  formats.set(key, format)
  return withMinus(format.format(value))
}

/** An amount in tyiyn in a scale, without the unit's word: `1 240,0`. */
export function inScale(amount: number, { unit, decimals }: Scale, language: Language): string {
  return figure(amount / tyiynIn[unit], language, decimals, decimals)
}

/** A change with its sign: `+318,0`, `−203,0`, `0,0`. */
export function changeInScale(by: number, scale: Scale, language: Language): string {
  return `${by > 0 ? '+' : ''}${inScale(by, scale, language)}`
}

/** An amount as one figure and its unit, rounded to what a sentence needs: 13,995 and million. */
export function shortAmount(
  amount: number,
  language: Language,
  decimals = 3,
): { figure: string; unit: AmountUnit } {
  const size = Math.abs(amount)
  const unit =
    size >= tyiynIn.million ? 'million' : size >= 10 * tyiynIn.thousand ? 'thousand' : 'som'
  const most = { million: size >= 100 * tyiynIn.million ? 1 : decimals, thousand: 1, som: 0 }[unit]
  return { figure: figure(amount / tyiynIn[unit], language, 0, most), unit }
}

const units: Record<AmountUnit, Record<Language, string>> = {
  som: { ky: 'сом', ru: 'сомов', en: 'som' },
  thousand: { ky: 'миң сом', ru: 'тыс. сомов', en: 'thousand som' },
  million: { ky: 'млн сом', ru: 'млн сомов', en: 'million som' },
}

/** The word of a unit. */
export const unitWord = (unit: AmountUnit, language: Language): string => units[unit][language]

/** An amount for a sentence: `13,995 млн сом`, never parted. */
export function amountWords(amount: number, language: Language, decimals = 3): string {
  const { figure, unit } = shortAmount(amount, language, decimals)
  const word =
    unit === 'som' ? somWord(Math.round(amount / 100), language) : unitWord(unit, language)
  return `${figure}\u00a0${word.replaceAll(' ', '\u00a0')}`
}

/** A change for a sentence, with its sign: `+60 миң сом`, `−60 миң сом`. */
export function changeWords(by: number, language: Language): string {
  return `${by > 0 ? '+' : ''}${amountWords(by, language)}`
}
