import type { Language } from '#app/domain/language.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Paths, pathsOf } from '#app/paths.ts'
import { useLanguage, usePaths, useText } from './use-language.ts'

/** The language in which something is described, on a page or in a file. */
export type Say = { language: Language; text: ReturnType<typeof texts>; paths: Paths }

export const sayIn = (language: Language, named: string): Say => ({
  language,
  text: texts(language),
  paths: pathsOf(language, named),
})

/** The same on a page. */
export const useSay = (): Say => ({
  language: useLanguage(),
  text: useText(),
  paths: usePaths(),
})
