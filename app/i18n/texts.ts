import type { Language } from '../domain/language.ts'
import type { Reason } from '../domain/reasons.ts'
import { en } from './messages/en/catalogue.ts'
import { type Catalogue, ky } from './messages/ky/catalogue.ts'
import { ru } from './messages/ru/catalogue.ts'

const catalogues: Record<Language, Catalogue> = { ky, ru, en }

/** All texts of one language. */
export function texts(language: Language): Catalogue {
  return catalogues[language]
}

/** The sentence for a reason, in the person's language. */
export function sentence({ key, given }: Reason, language: Language): string {
  // Key and facts belong together by the type of Reason; the compiler cannot follow the pair.
  const say = texts(language).reasons[key] as (facts: typeof given) => string
  return say(given)
}
