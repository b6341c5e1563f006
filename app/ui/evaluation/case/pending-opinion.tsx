import { type Evaluation, lastOpinion } from '#app/domain/evaluation/evaluation.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'
import { OpinionRecord } from '../opinion-record.tsx'

/** The opinion that waits for its second signature, and the signatures that were refused before it. */
export function PendingOpinion({ evaluation }: { evaluation: Evaluation }) {
  const text = useText().checks
  const written = useAsWritten()
  const last = evaluation.step === 'signature' ? lastOpinion(evaluation) : null
  const refused = evaluation.signatures.filter(({ agreed }) => !agreed)
  return (
    <>
      {last ? (
        <section>
          <h2>{text.pending}</h2>
          <OpinionRecord
            full
            opinion={{ ...last, by: { name: last.by.name, at: last.at }, signature: null }}
          />
        </section>
      ) : null}
      {refused.length > 0 ? (
        <section>
          <h2>{text.refusedSignatures}</h2>
          <ul>
            {refused.map(({ by, at, reason }) => (
              <li key={at.toISOString()}>{text.refusedBy(by.name, at, written(reason))}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
