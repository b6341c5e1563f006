import type { PublicOpinion } from '#app/domain/evaluation/public-record.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'
import { OpinionTable } from './opinion-table.tsx'

/** One public opinion: its table, its reason, who gave it and who signed it. */
export function OpinionRecord({ opinion }: { opinion: PublicOpinion }) {
  const text = useText().evaluation
  const { verdict, reason, by, signature } = opinion
  return (
    <>
      {reason ? (
        <Notice kind={verdict === 'no' ? 'wrong' : 'now'} title={text.verdicts[verdict]}>
          <p>{reason}</p>
        </Notice>
      ) : null}
      {opinion.findings.length > 0 ? <OpinionTable opinion={opinion} /> : null}
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
