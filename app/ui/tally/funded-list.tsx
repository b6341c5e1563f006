import type { PotResult, RoundResult } from '#app/domain/tally/round-result.ts'
import { money } from '#app/i18n/format.ts'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  pot: PotResult
  round: number
  villages: Readonly<Record<number, string>>
  /** Published: every project has its own page and that of its delivery. */
  linked: boolean
}

/** The answer of a count: each funded project with its money, in the order they were granted. */
export function FundedList({ pot, round, villages, linked }: Props) {
  const text = useText()
  const language = useLanguage()
  const paths = usePaths()
  const funded = pot.standings
    .filter(({ outcome }) => outcome === 'funded')
    .sort((a, b) => (a.step ?? 0) - (b.step ?? 0))
  if (funded.length === 0) return null
  return (
    <ul className="answer">
      {funded.map(({ number, village, votes, cost, ...project }) => (
        <li key={number}>
          <b aria-hidden="true">✓</b>
          {linked ? (
            <a href={paths.resultOf(round, number)}>
              <ShownTitle of={project} />
            </a>
          ) : (
            <span>
              <ShownTitle of={project} />
            </span>
          )}
          <span className="number">{money(cost, language)}</span>
          <small>
            {text.voting.number(number)} ·{' '}
            {village === null ? text.voting.wholeAimak : (villages[village] ?? '')} ·{' '}
            {text.answer.votes(votes)}
            {linked ? (
              <>
                {' · '}
                <a href={paths.delivery(number)}>{text.tally.delivery}</a>
              </>
            ) : null}
          </small>
        </li>
      ))}
    </ul>
  )
}

/** Every funded project with the page where its progress is written down. */
export function DeliveriesToUpdate({ result }: { result: RoundResult }) {
  const text = useText().delivery
  const paths = usePaths()
  const funded = result.pots
    .flatMap((pot) => pot.standings)
    .filter(({ outcome }) => outcome === 'funded')
  return (
    <>
      <h2>{text.heading}</h2>
      <ul>
        {funded.map(({ number, ...titled }) => (
          <li key={number}>
            <a href={paths.updateDelivery(number)}>
              <ShownTitle of={titled} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
