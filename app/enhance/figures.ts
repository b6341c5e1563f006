import { isLanguage } from '#app/domain/language.ts'
import { somWord } from '#app/domain/words/som-word.ts'

/** Browsers do not all know Kyrgyz; it groups figures as Russian does. */
export function inFigures(figure: number, digits = 0): string {
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'ru-RU'
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(figure)
}

/** Tyiyn as som with the word. */
export function inSom(amount: number): string {
  const { lang } = document.documentElement
  const word = somWord(amount / 100, isLanguage(lang) ? lang : 'ky')
  return `${inFigures(amount / 100, amount % 100 === 0 ? 0 : 2)}\u00a0${word}`
}
