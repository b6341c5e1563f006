import type { InLanguages } from '#app/domain/language.ts'
import type { Standing } from '#app/domain/roll/standing.ts'
import type { BallotSheet } from '#app/domain/voting/ballot-sheet.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { ending, money } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { ReceiptFacts, WholeReceipt } from './receipt-facts.tsx'

type Props = {
  taken: TakenShown
  sheet: BallotSheet
  round: number
  title: InLanguages
  standing: Standing | null
  closes: Date
}

/** `sentBefore`: the same form was taken before. `line` is the receipt as it was signed, with its signature. */
export type TakenShown = { sentBefore: boolean; code: string; line: string }

/**
 * That a ballot was taken, with the choices as they were just sent. They come from the form and are shown this once: the
 * same form sent again is answered without them, with the same words whatever counts now.
 */
export function VoteTaken({ taken, sheet, round, title, standing, closes }: Props) {
  const { sentBefore, code, line } = taken
  const { voting: words, ledger } = useText()
  const text = words.receipt
  const language = useLanguage()
  const paths = usePaths()
  const when = ending(closes, language)
  return (
    <>
      <h1>{sentBefore ? text.sentBefore.title : text.title}</h1>
      {sentBefore ? <p>{text.sentBefore.text}</p> : null}
      <ReceiptFacts
        code={code}
        title={shownIn(language, title)}
        standing={standing}
        more={[text.check(when), text.change(when)]}
      />
      {sentBefore ? null : <Chosen sheet={sheet} />}
      <p className="buttons">
        <ButtonLink href={paths.round(round)}>{text.home}</ButtonLink>
        <a href={paths.vote(round)}>{text.changeLink}</a>
        <a href={paths.receipt(round)}>{words.receiptLink}</a>
        <a href={paths.wasTaken(round)}>{ledger.taken.title}</a>
      </p>
      <p className="quiet no-print">{text.print}</p>
      <WholeReceipt line={line} />
    </>
  )
}

/**
 * On paper, under the code, the choices would be a proof for whoever buys votes. All that could be chosen is here, and
 * what each reader has chosen is left of it where the page is sent (`alike-pages.server.ts`).
 */
function Chosen({ sheet }: Pick<Props, 'sheet'>) {
  const text = useText().voting.receipt
  const language = useLanguage()
  return (
    <section className="no-print">
      <h2>{text.chosen}</h2>
      <ul>
        {sheet.projects.map((project) => (
          <li key={project.number} data-choice={project.number}>
            <ShownTitle of={project} /> ·{' '}
            <span className="number">{money(project.cost, language)}</span>
          </li>
        ))}
      </ul>
      <p>{text.once}</p>
    </section>
  )
}
