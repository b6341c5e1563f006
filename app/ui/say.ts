import type { Language } from '#app/domain/language.ts'
import { asWritten, writtenAs } from '#app/domain/words/as-written.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Paths, pathsOf } from '#app/paths.ts'
import { useLanguage, usePaths, useText } from './use-language.ts'

/** The language in which something is described, on a page or in a file. */
export type Say = {
  language: Language
  text: ReturnType<typeof texts>
  paths: Paths
  /** What people wrote, marked with its language on a page, told by its words where it was not kept; in a file as it is. */
  written(text: string, language?: Language): string
}

/** For files, in which words stand without marks. */
export const asItIs = (text: string) => text

export const sayIn = (language: Language, named: string): Say => ({
  language,
  text: texts(language),
  paths: pathsOf(language, named),
  written: asItIs,
})

/** The same on a page. */
export function useSay(): Say {
  const page = useLanguage()
  const written = (text: string, language?: Language) =>
    language ? writtenAs(page, text, language) : asWritten(page, text)
  return { language: page, text: useText(), paths: usePaths(), written }
}
