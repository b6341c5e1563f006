import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import type { BallotSheet } from '#app/domain/voting/ballot-sheet.ts'
import type { Receipt } from '#app/domain/voting/receipt.ts'
import { dateTime, money } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { ReceiptFacts, WholeReceipt } from './receipt-facts.tsx'

type Props = {
  taken: { choices: readonly number[]; receipt: Receipt }
  sheet: BallotSheet
  title: InLanguages
  closes: Date
}

/** That a ballot was taken, with the choices as they were just sent. They come from the form and are shown this once. */
export function VoteTaken({ taken: { choices, receipt }, sheet, title, closes }: Props) {
  const words = useText().voting
  const text = words.receipt
  const language = useLanguage()
  const paths = usePaths()
  const when = dateTime(closes, language)
  const chosen = sheet.projects.filter(({ number }) => choices.includes(number))
  return (
    <>
      <h1>{text.title}</h1>
      <ReceiptFacts
        receipt={receipt}
        title={inLanguage(title, language)}
        more={[text.check(when), text.change(when)]}
      />
      <h2>{text.chosen}</h2>
      <ul>
        {chosen.map(({ number, title, cost }) => (
          <li key={number}>
            {title} · <span className="number">{money(cost, language)}</span>
          </li>
        ))}
      </ul>
      <p>{text.once}</p>
      <p className="buttons">
        <ButtonLink href={paths.round(receipt.round)}>{text.home}</ButtonLink>
        <a href={paths.vote(receipt.round)}>{text.changeLink}</a>
        <a href={paths.receipt(receipt.round)}>{words.receiptLink}</a>
      </p>
      <p className="quiet no-print">{text.print}</p>
      <WholeReceipt receipt={receipt} />
    </>
  )
}
