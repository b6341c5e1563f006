import type { InLanguages } from '#app/domain/language.ts'
import type { ProposalText } from '#app/domain/proposals/proposal.ts'
import { textLanguage } from '#app/domain/proposals/text-language.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { CostTable } from '#app/ui/proposals/cost-table.tsx'
import { AllFiles } from '#app/ui/proposals/proposal-text.tsx'
import { useSay } from '#app/ui/say.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = {
  text: ProposalText
  /** By its name; null for the whole aimak, left out where it does not matter. */
  village?: InLanguages | null
}

/** What the author wrote, whole, each answer under its question: for those who check it and those who sign. */
export function CaseText({ text, village }: Props) {
  const language = useLanguage()
  const { proposals, evaluation } = useText()
  const { page, themes } = proposals
  const { wholeAimak } = evaluation
  const { written } = useSay()
  const own = (words: string) => written(words, textLanguage(text))
  const households = text.households === null ? '' : page.households(text.households)
  const named = village === null ? wholeAimak : ''
  const where = village ? shownIn(language, village) : named
  const answers = [
    { label: page.need, answer: own(text.need) },
    { label: page.description, answer: own(text.description) },
    { label: page.where, answer: [where, own(text.landmark)].filter(Boolean).join(', ') },
    {
      label: page.forWhom,
      answer: [own(text.beneficiaries), households].filter(Boolean).join(', '),
    },
    { label: page.upkeep, answer: own(text.upkeep) },
    { label: page.theme, answer: themes[text.theme] },
  ]
  return (
    <div className="told">
      <dl>
        {answers
          .filter(({ answer }) => answer !== '')
          .map(({ label, answer }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="typed">{answer}</dd>
            </div>
          ))}
      </dl>
      {text.costLines.length > 0 || text.contributions.length > 0 ? (
        <CostTable lines={text.costLines} contributions={text.contributions} />
      ) : null}
      <AllFiles files={text.attachments} />
    </div>
  )
}
