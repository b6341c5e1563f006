import type { Language } from '#app/domain/language.ts'
import { lineTotal, ownSum, type ProposalText } from '#app/domain/proposals/proposal.ts'
import { textLanguage } from '#app/domain/proposals/text-language.ts'
import type { VersionPart } from '#app/domain/versions/compare-parts.ts'
import { count, money } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'

/** Each part of a text as words under its label, so that two versions can be compared as they are read. */
export function wordsOfText(
  text: ProposalText,
  language: Language,
  nameOf: (village: number | null) => string,
): VersionPart[] {
  const { proposals, proposalForm: form } = texts(language)
  const { point, costLines, contributions, attachments } = text
  const lines = costLines.map(
    (line) =>
      `${line.what}: ${count(line.quantity, language)} ${line.unit}, ${money(line.unitPrice, language)}, ${money(lineTotal(line), language)}`,
  )
  const own = contributions.map(
    ({ kind, what, value }) =>
      `${proposals.contributions[kind]}: ${[what, money(value, language)].filter(Boolean).join(', ')}`,
  )
  const files = (kind: 'photo' | 'paper') =>
    attachments.filter((file) => file.kind === kind).map(({ name }) => name)
  return [
    { label: form.title, words: text.title },
    { label: proposals.page.writtenIn, words: proposals.page.languages[textLanguage(text)] },
    { label: form.theme, words: proposals.themes[text.theme] },
    { label: form.description, words: text.description },
    { label: form.village, words: nameOf(text.village) },
    { label: form.landmark, words: text.landmark },
    { label: form.pin, words: point ? `${point.latitude}, ${point.longitude}` : '' },
    { label: form.need, words: text.need },
    { label: form.beneficiaries, words: text.beneficiaries },
    { label: form.households, words: text.households === null ? '' : String(text.households) },
    { label: proposals.page.cost, lines },
    { label: proposals.page.asked, words: money(ownSum(text), language) },
    { label: proposals.page.contributionsTotal, lines: own },
    { label: form.help.upkeep, words: text.upkeep },
    { label: form.photos, lines: files('photo') },
    { label: form.papers, lines: files('paper') },
  ]
}
