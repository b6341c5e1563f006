import type { Picture } from '#app/domain/ratings/picture.ts'
import type { Quarter } from '#app/domain/ratings/quarter.ts'
import { fewest, scores } from '#app/domain/ratings/statistics/score-counts.ts'
import type { Summary } from '#app/domain/ratings/statistics/summary.ts'
import { count, percent } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { widthOf } from './lengths.ts'
import { oneDecimal } from './one-decimal.ts'
import { Reach } from './reach.tsx'
import { Splits } from './splits.tsx'
import { VerdictTag } from './verdict-tag.tsx'

type Props = { picture: Picture; quarter: Quarter }

/** What residents say of a facility in numbers: always how many they are, and of fewer than five nothing more. */
export function RatingEvidence({ picture, quarter }: Props) {
  const text = useText().ratings
  const { now, burst } = picture
  return (
    <section className="evidence" aria-labelledby="ratings">
      <h2 id="ratings">{text.title}</h2>
      {now.few ? <Few of={now.of} /> : <Enough picture={picture} now={now} />}
      {burst > 0 ? <p>{text.burst(burst)}</p> : null}
      <p className="quiet">{text.counted(text.quarter(quarter))}</p>
    </section>
  )
}

function Few({ of }: { of: number }) {
  const text = useText().ratings
  return (
    <>
      <p className="lead number">{text.count(of)}</p>
      <p>
        <VerdictTag state="few" />
      </p>
      {of === 0 ? <p>{text.noneYet}</p> : null}
      <p>{text.fewWhy(fewest - of)}</p>
    </>
  )
}

type Full = Extract<Summary, { few: false }>

function Enough({ picture, now }: { picture: Picture; now: Full }) {
  const text = useText().ratings
  const language = useLanguage()
  const said = (of: number) => percent(of, language, 0)
  const { before, trend } = picture
  const { share, low, high } = now.interval
  return (
    <>
      <p className="lead number">
        {oneDecimal(now.mean, language)} <small>{text.ofFive(now.of)}</small>
      </p>
      <p>
        <VerdictTag state={now.verdict} /> <span>{text.trends[trend]}</span>
      </p>
      <Reach interval={now.interval} />
      <p className="ends">
        <span>{text.ends.none}</span>
        <span>{text.ends.half}</span>
        <span>{text.ends.all}</span>
      </p>
      <p>
        <b>{text.said(now.satisfied, now.of, said(share))}</b> {text.truth(said(low), said(high))}{' '}
        {before.few
          ? null
          : text.before(
              before.satisfied,
              before.of,
              said(before.interval.share),
              said(before.interval.low),
              said(before.interval.high),
            )}
      </p>
      <Spread now={now} />
      <Splits picture={picture} />
    </>
  )
}

/** How many gave each score, the best first. */
function Spread({ now }: { now: Full }) {
  const text = useText().ratings
  const language = useLanguage()
  const most = Math.max(...now.counts, 1)
  return (
    <dl className="spread">
      {scores.toReversed().map((score) => {
        const given = now.counts[score - 1] ?? 0
        return (
          <div key={score}>
            <dt>
              {score} {text.scores[score]}
            </dt>
            <dd>
              <svg aria-hidden="true">
                <rect height="14" width={widthOf(given / most)} />
              </svg>
              <span className="number">{count(given, language)}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
