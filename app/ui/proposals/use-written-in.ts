import type { Language } from '#app/domain/language.ts'
import { textLanguage } from '#app/domain/proposals/text-language.ts'
import { useLanguage } from '#app/ui/use-language.ts'

/** The language of what an author wrote, for `lang`; undefined where it is the page's own. */
export function useWrittenIn(text: Parameters<typeof textLanguage>[0]): Language | undefined {
  const written = textLanguage(text)
  return written === useLanguage() ? undefined : written
}
