import type { Language } from '#app/domain/language.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { texts } from '#app/i18n/texts.ts'

/** Names a village by its number in a language; the word for the whole aimak where there is none. */
export function villageNamer(
  villages: readonly Pick<Village, 'number' | 'name'>[],
  language: Language,
): (village: number | null) => string {
  const names = new Map(villages.map(({ number, name }) => [number, shownIn(language, name)]))
  return (village) =>
    (village === null ? undefined : names.get(village)) ?? texts(language).proposals.wholeAimak
}
