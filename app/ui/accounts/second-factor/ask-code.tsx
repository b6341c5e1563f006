import { usePaths, useText } from '#app/ui/use-language.ts'
import { CodeForm, type CodeFormFacts, ShownCode } from './code-form.tsx'

type Props = { shown: { code: string | null } | null; form: CodeFormFacts }

/** After the password: the code of the authenticator, or a recovery code. */
export function AskCode({ shown, form }: Props) {
  const text = useText().secondFactor
  const paths = usePaths()
  return (
    <>
      <h1>{text.askTitle}</h1>
      <p>{text.askLead}</p>
      <ShownCode shown={shown} />
      <CodeForm form={form} does="give" hint={text.askHint} button={text.askButton} />
      <h2>{text.lostTitle}</h2>
      <p>{text.lost}</p>
      <p>
        <a href={paths.signOut}>{useText().accounts.page.signOut}</a>
      </p>
    </>
  )
}
