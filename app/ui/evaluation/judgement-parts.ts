import type { JudgementContent } from '#app/domain/evaluation/judgement-content.ts'
import type { Language } from '#app/domain/language.ts'
import type { VersionPart } from '#app/domain/versions/compare-parts.ts'
import { money } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { wordsOfText } from '#app/ui/proposals/writing/words-of-text.ts'

/** The judgement that a second signature puts into effect, and the text it is about, as labelled words. */
export function judgementParts(
  content: JudgementContent,
  nameOf: (village: number | null) => string,
  language: Language,
): VersionPart[] {
  const { signatures: text, evaluation } = texts(language)
  const { version, cap, opinion } = content
  return [
    { label: text.version, words: text.versionValue(version) },
    { label: text.cap, words: cap === null ? text.noCap : money(cap, language) },
    {
      label: evaluation.verdicts[opinion.verdict],
      words: [opinion.reason, opinion.cost === null ? '' : money(opinion.cost, language)]
        .filter(Boolean)
        .join(', '),
    },
    ...wordsOfText(content.text, language, nameOf),
  ]
}
