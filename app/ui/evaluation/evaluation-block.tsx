import type { PublicOpinion, PublicRecord } from '#app/domain/evaluation/public-record.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { AppealRecord } from './appeal-record.tsx'
import { ExclusionList } from './exclusion-list.tsx'
import { OpinionRecord } from './opinion-record.tsx'

type Props = {
  record: PublicRecord
  /** Until when its author, whoever that is, can appeal against a rejection; `from` where not yet. */
  appeals?: { from: Date | null; until: Date } | null
}

/** On the public page of a proposal: where the checking stands, what was found, who answers for it. */
export function EvaluationBlock({ record, appeals = null }: Props) {
  const text = useText().evaluation
  const { present, earlier } = latestOfSteps(record.opinions)
  const standing = useStanding(record)
  return (
    <section aria-labelledby="evaluation">
      <h2 id="evaluation">{text.title}</h2>
      {standing ? <p>{standing}</p> : null}
      {present.map((opinion) => (
        <OpinionRecord key={opinion.by.at.toISOString()} opinion={opinion} />
      ))}
      {record.appeal ? <AppealRecord appeal={record.appeal} /> : null}
      {appeals && isAppealable(record) ? (
        <p>
          {appeals.from
            ? text.appealsFrom(appeals.from, appeals.until)
            : text.appealsUntil(appeals.until)}
        </p>
      ) : null}
      <ExclusionList exclusions={record.exclusions} />
      {earlier.length > 0 ? (
        <details>
          <summary>{text.earlier}</summary>
          {earlier.map((opinion) => (
            <OpinionRecord key={opinion.by.at.toISOString()} opinion={opinion} />
          ))}
        </details>
      ) : null}
      <BlockLinks record={record} />
    </section>
  )
}

/** The card to print, and what everybody who reads it can do. What authors can do stands on their own page. */
function BlockLinks({ record }: Pick<Props, 'record'>) {
  const { number, opinions } = record
  const { evaluation, reports } = useText()
  const paths = usePaths()
  return (
    <ul className="views">
      {opinions.length > 0 ? (
        <li>
          <a href={paths.card(number)}>{evaluation.printCard}</a>
        </li>
      ) : null}
      <li>
        <a href={paths.report(number)}>{reports.send.link}</a>
      </li>
    </ul>
  )
}

/** Rejected, and nobody has appealed yet. */
const isAppealable = ({ state, appeal }: PublicRecord) => state === 'rejected' && appeal === null

/** The last opinion of each step stands in front; what came before it is history. */
function latestOfSteps(opinions: readonly PublicOpinion[]) {
  const isLast = (opinion: PublicOpinion, place: number) =>
    !opinions.slice(place + 1).some(({ step }) => step === opinion.step)
  return {
    present: opinions.filter(isLast),
    earlier: opinions.filter((opinion, place) => !isLast(opinion, place)),
  }
}

/** What is going on now; nothing once it is decided. */
function useStanding({ state, step, opinions }: PublicRecord): string | null {
  const text = useText().evaluation.standing
  if (state === 'returned') return text.returned
  if (state === 'sent' && opinions.length === 0) return text.queue
  if ((state !== 'checking' && state !== 'sent') || step === 'done') return null
  return text[step]
}
