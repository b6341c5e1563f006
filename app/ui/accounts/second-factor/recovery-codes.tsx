import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

/** The recovery codes on the only page that ever shows them. */
export function RecoveryCodes({ codes, back }: { codes: readonly string[]; back: string }) {
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
      <p className="buttons">
        <ButtonLink href={back}>{text.codesKept}</ButtonLink>
      </p>
    </>
  )
}
