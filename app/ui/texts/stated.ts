import type { Stated } from '#app/domain/words/by-portal.ts'
import { statedWords } from '#app/i18n/stated-words.ts'
import type { Say } from '../say.ts'

/** What somebody wrote, as it is shown; or what the portal itself states, in the language of the page or file. */
export const stated = ({ language, written }: Pick<Say, 'language' | 'written'>, said: Stated) =>
  typeof said === 'string' ? written(said) : statedWords(said, language)
