import { calledIn } from '#app/domain/facilities/facility.ts'
import type { KindSign } from '#app/domain/facilities/kind.ts'
import { type FacilityLine, stateOfLine } from '#app/domain/facilities/pages.ts'
import { percent } from '#app/i18n/format.ts'
import { oneDecimal } from '#app/ui/ratings/one-decimal.ts'
import { Reach } from '#app/ui/ratings/reach.tsx'
import { VerdictTag } from '#app/ui/ratings/verdict-tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { KindSymbols } from './kind-icon.tsx'

/** Facilities one below the other, each with its score, how many gave it, and how sure that is. */
export function FacilityRows({ lines }: { lines: readonly FacilityLine[] }) {
  const signs: KindSign[] = lines.map(({ kindFacts }) => kindFacts.sign)
  return (
    <>
      <KindSymbols signs={signs} />
      <ol className="facilities rated">
        {lines.map((line) => (
          <Row key={line.number} line={line} />
        ))}
      </ol>
    </>
  )
}

function Row({ line }: { line: FacilityLine }) {
  const { language, text: all, paths, written } = useSay()
  const text = all.ratings
  const { number, name, kindFacts, villageName, summary, trend, landmark } = line
  const said = (of: number) => percent(of, language, 0)
  return (
    <li>
      <svg className="kind" aria-hidden="true">
        <use href={`#k-${kindFacts.sign}`} />
      </svg>
      <div>
        <h2>
          <a href={paths.facility(number)}>
            {written(calledIn(language, { name, kindName: kindFacts.name, villageName }))}
          </a>
        </h2>
        <VerdictTag state={stateOfLine(line)} />
        {landmark ? <small className="line">{written(landmark)}</small> : null}
      </div>
      <p className="score number">
        <b aria-hidden={summary.few}>{summary.few ? '–' : oneDecimal(summary.mean, language)}</b>
        <small>{text.count(summary.of)}</small>
      </p>
      {summary.few ? (
        <p className="told quiet">{summary.of === 0 ? text.noneYet : text.onlyWords}</p>
      ) : (
        <>
          <Reach interval={summary.interval} />
          <p className="told quiet">
            {text.satisfied(
              summary.satisfied,
              summary.of,
              said(summary.interval.share),
              said(summary.interval.low),
              said(summary.interval.high),
            )}{' '}
            · <span>{text.trends[trend]}</span>
          </p>
        </>
      )}
    </li>
  )
}
