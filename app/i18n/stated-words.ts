import type { Language } from '#app/domain/language.ts'
import type { Stated } from '#app/domain/words/by-portal.ts'
import { texts } from './texts.ts'

/** What was stated as a reader of that language reads it: as somebody wrote it, or as the portal says it there. */
export const statedWords = (stated: Stated, language: Language): string =>
  typeof stated === 'string'
    ? stated
    : texts(language).conciliations.byProtocol(stated.protocol, stated.begins)
