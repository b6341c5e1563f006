import type { ProposalText } from '#app/domain/proposals/proposal.ts'
import { lineTotal } from '#app/domain/proposals/proposal.ts'
import { count, money } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** The proposal in short, for those who check it: why, what, at what cost, who keeps it up. */
export function CaseText({ text }: { text: ProposalText }) {
  const language = useLanguage()
  const { evaluation } = useText()
  return (
    <>
      {[text.need, text.description, text.beneficiaries, text.upkeep]
        .filter((paragraph) => paragraph !== '')
        .map((paragraph) => (
          <p key={paragraph} className="typed">
            {paragraph}
          </p>
        ))}
      <ul>
        {text.costLines.map((line) => (
          <li key={line.what}>
            {`${line.what}: ${count(line.quantity, language)} ${line.unit} × ${money(line.unitPrice, language)} = ${money(lineTotal(line), language)}`}
          </li>
        ))}
        {text.contributions.map(({ what, value }) => (
          <li key={what}>{`${evaluation.contribution}: ${what}, ${money(value, language)}`}</li>
        ))}
      </ul>
    </>
  )
}
