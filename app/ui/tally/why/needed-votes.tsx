import type { Needed } from '#app/domain/tally/needed/needed-votes.ts'
import type { NeededOfProject } from '#app/domain/tally/round-result.ts'
import { count } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = {
  needed: NeededOfProject
  /** The money that was missing is told as well: how the two belong together, by shares or by votes. */
  beside?: 'shares' | 'votes' | undefined
}

/** How many more votes would have been enough, as counting again showed, in both ways of asking it. */
export function NeededVotes({ needed, beside }: Props) {
  const text = useText().explained.needed
  const { further, present, points } = needed
  return (
    <section>
      <h2>{text.heading}</h2>
      <Facts
        facts={[
          { label: text.further, value: <Figure needed={further} />, large: true },
          { label: text.present, value: <Figure needed={present} /> },
        ]}
      />
      {beside && further.kind === 'enough' ? <p>{text.relation[beside]}</p> : null}
      <p>
        <small>
          {text.how} {points === null ? null : text.points(points)}
        </small>
      </p>
      <details>
        <summary>{text.orderOf}</summary>
        <p>{text.order}</p>
      </details>
    </section>
  )
}

function Figure({ needed: { kind, voters } }: { needed: Needed }) {
  const text = useText().explained.needed
  const language = useLanguage()
  if (kind === 'not-worked-out') return text.notWorkedOut
  return kind === 'enough' ? count(voters, language) : text.never(voters)
}
