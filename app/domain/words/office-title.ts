import type { Language } from '../language.ts'

/** The languages in which the office may add a title; every office reads and writes both. */
const officeLanguages = ['ky', 'ru'] as const
export type OfficeLanguage = (typeof officeLanguages)[number]

/** Titles by the office beside the author's own; a language without one is absent. */
export type OfficeTitles = { readonly [Of in OfficeLanguage]?: string }

/** What a title is shown by beside itself: the office's in other languages, and the language of the author's, where it was kept. */
export type TitleWords = {
  officeTitles?: OfficeTitles | undefined
  language?: Language | undefined
}

export type Titled = TitleWords & { title: string }

/** In which languages the office may add a title: those that the author did not write in. */
export function titleLanguages(written: Language): OfficeLanguage[] {
  return officeLanguages.filter((one) => one !== written)
}

/** The title as a reader of a language is shown it, and whether the office wrote it. */
export function titleIn(
  language: Language,
  { title, officeTitles }: Titled,
): { title: string; byOffice: boolean } {
  const official = language === 'en' ? undefined : officeTitles?.[language]
  return official ? { title: official, byOffice: true } : { title, byOffice: false }
}

/** `ru: Новый мост`, each language after the other: for the log and for files; empty where there is none. */
export function titlesLine(titles: OfficeTitles | undefined): string {
  return officeLanguages
    .flatMap((one) => (titles?.[one] ? [`${one}: ${titles[one]}`] : []))
    .join('; ')
}
