import type { Language } from '#app/domain/language.ts'
import type { ExtensionContent, OpeningContent } from '#app/domain/rounds/act-contents.ts'
import type { VersionPart } from '#app/domain/versions/compare-parts.ts'
import { titlesLine } from '#app/domain/words/office-title.ts'
import { beginning, count, ending, money, numero } from '#app/i18n/format.ts'
import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'
import { phaseDate } from '#app/i18n/short-forms.ts'
import { texts } from '#app/i18n/texts.ts'
import { keyFacts } from '#app/ui/commission/key-facts.ts'
import type { VillageName } from '../office/round-form-props.ts'
import { ruleFacts } from '../rule-list.tsx'

/** What opening the vote will fix, as labelled words and lines. */
export function openingParts(
  content: OpeningContent,
  villages: readonly VillageName[],
  language: Language,
): VersionPart[] {
  const { signatures: text, roll, commission } = texts(language)
  return [
    ...voterFacts(content, roll, language).map(({ label, value }) => ({ label, words: value })),
    {
      label: text.proposal,
      lines: content.projects.map(
        ({ number, title, officeTitles, cost }) =>
          `${numero(number, language)} ${[title, titlesLine(officeTitles)].filter(Boolean).join('; ')}, ${money(cost, language)}`,
      ),
    },
    ...ruleFacts({ rules: content.rules, villages }, language).map(({ label, value }) => ({
      label,
      words: value,
    })),
    ...keyFacts(content, commission).map(({ label, value }) => ({ label, words: value })),
    { label: text.opens, words: beginning(new Date(content.opens), language) },
    { label: text.closes, words: ending(new Date(content.closes), language) },
  ]
}

/** What the vote is, and by which roll. */
export function voterFacts(
  { roll }: Pick<OpeningContent, 'roll'>,
  text: Catalogue['roll'],
  language: Language,
): { label: string; value: string }[] {
  const standing = { label: text.standingLabel, value: text.standing[roll ? 'binding' : 'poll'] }
  return roll
    ? [
        standing,
        { label: text.size, value: count(roll.size, language) },
        { label: text.hash, value: roll.hash },
      ]
    : [standing]
}

/** Every date that an extension will move, as it is and as it will be. */
export function movedParts({ moved }: ExtensionContent, language: Language): VersionPart[] {
  const { fields } = texts(language).roundOffice
  return moved.map(({ phase, from, to }) => ({
    label: phase === 'counting' ? fields.votingEnds : fields.starts(phase),
    words: `${phaseDate(phase, new Date(from), language)} → ${phaseDate(phase, new Date(to), language)}`,
  }))
}
