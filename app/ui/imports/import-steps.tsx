import type { ImportDesk } from '#app/domain/imports/import-desk.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { PublicReasonField } from '#app/ui/form/public-reason-field.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = { desk: ImportDesk; rejected: RejectedForm | undefined }

/** What can be done with a file: taken in where every row stands, or thrown away. */
export function ImportSteps({ desk, rejected }: Props) {
  const { kind, state, reason, counts, rowsHash } = desk
  const { imports: text } = useText()
  const paths = usePaths()
  // A file that is ready has a reason where what it was compared with has changed since.
  const stands = state === 'ready' && reason === null
  const fits = stands && counts.wrong === 0 && counts.taken > 0
  return (
    <>
      <input type="hidden" name="hash" value={rowsHash} />
      {stands ? <p>{adviceOf()}</p> : null}
      {state === 'reading' ? <p>{text.renews}</p> : null}
      {fits ? (
        <p>
          {text.hash} <code>{rowsHash}</code>
        </p>
      ) : null}
      {fits && desk.needsReason ? <PublicReasonField rejected={rejected} /> : null}
      <p className="buttons">
        {fits ? (
          <Button name="step" value="apply">
            {text.apply(counts.taken)}
          </Button>
        ) : null}
        <Button name="step" value="drop" second>
          {state === 'reading' ? text.stop : text.drop}
        </Button>
      </p>
      {reason !== null || counts.wrong > 0 ? (
        <p>
          <a href={paths.newImport(kind)}>{text.again}</a>
        </p>
      ) : null}
    </>
  )

  function adviceOf() {
    if (counts.wrong > 0) return text.hasFaults(counts.wrong)
    return counts.taken > 0 ? text.exactly : text.nothingNew
  }
}
