import type { Language } from '#app/domain/language.ts'
import type { PublicationContent } from '#app/domain/tally/publication-content.ts'
import type { VersionPart } from '#app/domain/versions/compare-parts.ts'
import { count, dateTime, money, numero } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'

/** The result that publishing will make public, as labelled words and lines. */
export function publicationParts(
  { counted }: PublicationContent,
  nameOf: (village: number | null) => string,
  language: Language,
): VersionPart[] {
  const text = texts(language).signatures
  if (!counted) return []
  return [
    { label: text.ballots, words: count(counted.ballots, language) },
    { label: text.counted, words: dateTime(new Date(counted.countedAt), language) },
    { label: text.inputs, words: counted.inputs },
    ...counted.pots.map(({ village, funded }) => ({
      label: `${text.funded}: ${nameOf(village)}`,
      lines: funded.map(
        ({ number, title, cost }) =>
          `${numero(number, language)} ${title}, ${money(cost, language)}`,
      ),
    })),
  ]
}
