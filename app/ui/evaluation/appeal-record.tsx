import type { PublicAppeal } from '#app/domain/evaluation/public-record.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  appeal: PublicAppeal
  /** The heading's rank: one below the heading it stands under. */
  as?: 'h2' | 'h3'
}

/** An appeal and its answer, dated, with reasons. */
export function AppealRecord({ appeal, as: Heading = 'h3' }: Props) {
  const text = useText().evaluation
  const { author, at, decision } = appeal
  return (
    <>
      <Heading>{text.appeal}</Heading>
      <blockquote>
        <p>{appeal.text === null ? text.appealWithheld : <Written>{appeal.text}</Written>}</p>
        <p className="quiet">{text.appealBy({ name: author, at })}</p>
      </blockquote>
      {decision ? (
        <>
          <p>
            <Tag kind={decision.outcome === 'dismissed' ? 'no' : 'yes'}>
              {text.appealOutcomes[decision.outcome]}
            </Tag>
          </p>
          <p>
            <Written>{decision.reason}</Written>
          </p>
          {decision.cost === null ? null : <p>{text.priceAs(decision.cost)}</p>}
          <p className="quiet">{text.decidedBy(decision.by)}</p>
        </>
      ) : (
        <p>{text.appealWaits}</p>
      )}
    </>
  )
}
