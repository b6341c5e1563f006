import type { Carried } from '#app/forms/carried.ts'
import { ToForm } from '#app/ui/form/carried/back-to-form.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  codes: readonly string[]
  /** Where one was going, and what was filled in there before the sign-in. */
  back: string
  carried?: Carried | null
}

/** The recovery codes on the only page that ever shows them. */
export function RecoveryCodes({ codes, back, carried }: Props) {
  const text = useText().secondFactor
  return (
    <>
      <h1>{text.codesTitle}</h1>
      <Notice kind="done">
        <p>{text.codesDone}</p>
      </Notice>
      <p>{text.codesLead}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code className="key">{code}</code>
          </li>
        ))}
      </ol>
      {carried ? (
        <ToForm to={back} carried={carried}>
          {text.codesKept}
        </ToForm>
      ) : (
        <p className="buttons">
          <ButtonLink href={back}>{text.codesKept}</ButtonLink>
        </p>
      )}
    </>
  )
}
