import type { ShownCard } from '#app/domain/scorecards/shown.ts'
import { useSay } from '#app/ui/say.ts'
import { dayOfCard, findingOf } from './in-words.ts'
import { GroupLegend, ScoresTable } from './scores-table.tsx'

type Props = { facility: number; card: ShownCard | null }

/** What a meeting of residents scored, on the page of the facility: evidence of its own. */
export function CardEvidence({ facility, card }: Props) {
  const say = useSay()
  const { paths } = say
  const text = say.text.scorecards
  return (
    <section className="evidence" aria-labelledby="scorecard">
      <h2 id="scorecard">{text.block}</h2>
      {card ? (
        <>
          <p>
            <b>{findingOf(say, card)}</b>
          </p>
          <p>
            {text.met(say.written(card.where), dayOfCard(say, card))}{' '}
            {card.before ? text.second(dayOfCard(say, card.before)) : text.first}
          </p>
          <GroupLegend card={card} />
          <ScoresTable card={card} />
          <ul className="links">
            <li>
              <a href={paths.scorecard(card.number)}>{text.whole}</a>
            </li>
            <li>
              <a href={`${paths.scorecards}?facility=${facility}`}>{text.all}</a>
            </li>
          </ul>
        </>
      ) : (
        <p className="quiet">{text.none}</p>
      )}
      <p>
        <a href={paths.scorecardSheet(facility)}>{text.sheet}</a>
      </p>
    </section>
  )
}
