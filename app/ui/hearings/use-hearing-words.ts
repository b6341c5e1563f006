import type { Hearing } from '#app/domain/hearings/hearing.ts'
import type { InLanguages, Language } from '#app/domain/language.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date, time, weekday } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type When = Pick<Hearing, 'begins' | 'ends'>

/** What a hearing says, in the page's language. */
export function useHearingWords() {
  const language = useLanguage()
  const text = useText()
  return {
    shown: (words: InLanguages) => shownIn(language, words),
    when: (hearing: When) => whenOf({ text, language }, hearing),
  }
}

/** The day with its year and weekday, and from when to when. */
export function whenOf(
  { text, language }: { text: Say['text']; language: Language },
  { begins, ends }: When,
): string {
  const day = `${date(begins, language)}, ${weekday(begins, language)}`
  return text.hearings.between(day, time(begins, language), time(ends, language))
}
