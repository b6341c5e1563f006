import { type Titled, titleIn } from '#app/domain/words/office-title.ts'
import { texts } from '#app/i18n/texts.ts'
import type { Say } from '#app/ui/say.ts'

/** A proposal's title in the reader's language, for where only a text can stand; where the office wrote it, it says so. */
export function saidTitle({ language, written }: Pick<Say, 'language' | 'written'>, of: Titled) {
  const { title, byOffice } = titleIn(language, of)
  if (!byOffice) return written(title, of.language)
  return `${title} (${texts(language).proposals.officeTitle.mark})`
}
