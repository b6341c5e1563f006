import type { InLanguages } from '#app/domain/language.ts'
import type { Standing } from '#app/domain/roll/standing.ts'
import type { BallotSheet } from '#app/domain/voting/ballot-sheet.ts'
import type { Receipt } from '#app/domain/voting/receipt.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { ending, money } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { ReceiptFacts, WholeReceipt } from './receipt-facts.tsx'

type Props = {
  taken: { choices: readonly number[] | null; receipt: Receipt }
  sheet: BallotSheet
  title: InLanguages
  standing: Standing | null
  closes: Date
}

/**
 * That a ballot was taken, with the choices as they were just sent. They come from the form and are shown this once: the
 * same form sent again is answered without them, with the same words whatever counts now.
 */
export function VoteTaken({ taken: { choices, receipt }, sheet, title, standing, closes }: Props) {
  const { voting: words, ledger } = useText()
  const text = words.receipt
  const language = useLanguage()
  const paths = usePaths()
  const when = ending(closes, language)
  return (
    <>
      <h1>{choices ? text.title : text.sentBefore.title}</h1>
      {choices ? null : <p>{text.sentBefore.text}</p>}
      <ReceiptFacts
        receipt={receipt}
        title={shownIn(language, title)}
        standing={standing}
        more={[text.check(when), text.change(when)]}
      />
      {choices ? <Chosen choices={choices} sheet={sheet} /> : null}
      <p className="buttons">
        <ButtonLink href={paths.round(receipt.round)}>{text.home}</ButtonLink>
        <a href={paths.vote(receipt.round)}>{text.changeLink}</a>
        <a href={paths.receipt(receipt.round)}>{words.receiptLink}</a>
        <a href={paths.wasTaken(receipt.round)}>{ledger.taken.title}</a>
      </p>
      <p className="quiet no-print">{text.print}</p>
      <WholeReceipt receipt={receipt} />
    </>
  )
}

/** On paper, under the code, the choices would be a proof for whoever buys votes. */
function Chosen({ choices, sheet }: Pick<Props, 'sheet'> & { choices: readonly number[] }) {
  const text = useText().voting.receipt
  const language = useLanguage()
  return (
    <section className="no-print">
      <h2>{text.chosen}</h2>
      <ul>
        {sheet.projects
          .filter(({ number }) => choices.includes(number))
          .map((project) => (
            <li key={project.number}>
              <ShownTitle of={project} /> ·{' '}
              <span className="number">{money(project.cost, language)}</span>
            </li>
          ))}
      </ul>
      <p>{text.once}</p>
    </section>
  )
}
