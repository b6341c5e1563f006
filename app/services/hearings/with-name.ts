import type { Hearing } from '#app/domain/hearings/hearing.ts'
import { inLanguage, type Language } from '#app/domain/language.ts'
import { type Outcome, whenAccepted } from '#app/domain/outcome.ts'

/** What was found of a hearing, with its title as a page in a language names it. */
export const withName = <Found extends { hearing: Pick<Hearing, 'title'> }>(
  found: Outcome<Found>,
  language: Language,
) => whenAccepted(found, (found) => ({ ...found, name: inLanguage(found.hearing.title, language) }))
