import type { PublicOpinion } from '#app/domain/evaluation/public-record.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'
import { OpinionTable } from './opinion-table.tsx'

type Props = {
  opinion: PublicOpinion
  /** Every criterion in sight, as paper needs it. */
  full?: boolean
}

/** One public opinion: its table, its reason, who gave it and who signed it. */
export function OpinionRecord({ opinion, full = false }: Props) {
  const text = useText().evaluation
  const written = useAsWritten()
  const { verdict, reason, by, signature } = opinion
  return (
    <>
      {reason ? (
        <Notice kind={verdict === 'no' ? 'wrong' : 'now'} title={text.verdicts[verdict]}>
          <p>{written(reason)}</p>
        </Notice>
      ) : null}
      <Findings opinion={opinion} full={full} />
      <p className="quiet">
        {text.by(by)}
        {signature ? (
          <>
            <br />
            {text.signed(signature)}
          </>
        ) : null}
      </p>
    </>
  )
}

/** Where nothing is amiss and it passed, one line says so; what was returned for its text passed nothing, and the criteria are a tap away. */
function Findings({ opinion, full }: Required<Props>) {
  const text = useText().evaluation
  const { findings, step, verdict, cost, asked } = opinion
  if (findings.length === 0) return null
  const isPlain = findings.every(({ answer }) => answer !== 'not-met')
  if (full || !isPlain || (cost !== null && cost !== asked))
    return <OpinionTable opinion={opinion} />
  return (
    <>
      {verdict === 'yes' ? (
        <p>
          <Tag kind="yes">{text.allMet[step]}</Tag>
        </p>
      ) : null}
      <details>
        <summary>{text.showFindings}</summary>
        <OpinionTable opinion={opinion} />
      </details>
    </>
  )
}
