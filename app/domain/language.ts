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

type Wishes = {
  /** The language just chosen, and the one chosen before. */
  chosen: string | undefined
  remembered: string | undefined
  /** What the browser says it reads: `ru-RU,ru;q=0.9,en;q=0.8`. */
  accepted: string | undefined
}

/** The language to begin in: what was chosen, else what the browser reads best, else Kyrgyz. */
export function languageWished({ chosen, remembered, accepted }: Wishes): Language {
  if (isLanguage(chosen)) return chosen
  if (isLanguage(remembered)) return remembered
  return readBest(accepted ?? '') ?? 'ky'
}

function readBest(accepted: string): Language | null {
  const read = accepted.split(',').flatMap((part) => {
    const [name = '', ...facts] = part.trim().toLowerCase().split(';')
    const language = name.split('-')[0]
    const weight = Number(/q=([\d.]+)/.exec(facts.join(';'))?.[1] ?? 1)
    return isLanguage(language) && weight > 0 ? [{ language, weight }] : []
  })
  return read.sort((a, b) => b.weight - a.weight)[0]?.language ?? null
}
