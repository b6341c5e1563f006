/** The three languages of the country's portal; Kyrgyz is the one that is always there. */
export const languages = ['ky', 'ru', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text)
}

/** A text written by people here: Kyrgyz always, the others where somebody wrote them. */
export type InLanguages = { ky: string; ru?: string | undefined; en?: string | undefined }

/** The text in the wanted language; Kyrgyz stands in where it is missing. */
export function inLanguage(text: InLanguages, language: Language): string {
  return text[language] || text.ky
}
