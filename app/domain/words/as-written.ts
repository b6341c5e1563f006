import { type InLanguages, inLanguage, type Language } from '../language.ts'
import { writtenLanguage } from './written-language.ts'

/** Signs of the private area that no font shows: where words of another language begin, and where they end. */
export const writtenIn: Readonly<Record<Language, string>> = {
  ky: '\uE000',
  ru: '\uE001',
  en: '\uE002',
}
export const writtenEnd = '\uE003'

/**
 * What people wrote, marked with its language where it is not the page's, so that it is read aloud as what it is. Marks
 * and not an element, because such words stand within sentences and labels too; `spokenAsWritten` makes elements of them
 * when the page is made. `beside`: more that was written with it, which tells the language better than a few words.
 */
export function asWritten(page: Language, text: string, ...beside: readonly string[]): string {
  return writtenAs(page, text, writtenLanguage(text, ...beside))
}

/** The same where it is known in which language it was written. */
export function writtenAs(page: Language, text: string, language: Language): string {
  const isPlain = language === page || !/\p{L}/u.test(text)
  return isPlain ? text : `${writtenIn[language]}${text}${writtenEnd}`
}

/** A name or text of the office as a page shows it: where it is missing in the page's language, the Kyrgyz one says that it is. */
export function shownIn(page: Language, text: InLanguages): string {
  return text[page] ? inLanguage(text, page) : writtenAs(page, text.ky, 'ky')
}
