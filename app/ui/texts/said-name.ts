import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import type { Say } from '#app/ui/say.ts'

/** A name by the office in the reader's language; where it has none, the Kyrgyz one, which a page marks as such. */
export function saidName(
  { language, written }: Pick<Say, 'language' | 'written'>,
  name: InLanguages,
) {
  return written(inLanguage(name, language), name[language] ? language : 'ky')
}
