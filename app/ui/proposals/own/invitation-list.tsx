import { type RejectedForm, typed } from '#app/forms/rejected-form.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  invitations: readonly { number: number; title: string; by: string }[]
  formKey: string
  rejected: RejectedForm | undefined
}

/** Proposals that somebody asked the person to join: yes or no. */
export function InvitationList({ invitations, formKey, rejected }: Props) {
  const { ownProposals: text, proposals } = useText()
  const paths = usePaths()
  if (invitations.length === 0) return null
  return (
    <section>
      <h2>{text.invitations}</h2>
      {invitations.map(({ number, title, by }) => (
        <article key={number} className="own">
          <h3>
            <a href={paths.proposal(number)}>
              <Written>{title}</Written>
            </a>
          </h3>
          <p className="quiet">{text.by(by || proposals.page.unnamed)}</p>
          <Form
            formKey={`${formKey}-${number}`}
            rejected={typed(rejected, 'number') === String(number) ? rejected : undefined}
          >
            <input type="hidden" name="number" value={number} />
            <p className="buttons">
              <Button name="act" value="join">
                {text.join}
              </Button>
              <Button second name="act" value="decline">
                {text.decline}
              </Button>
            </p>
          </Form>
        </article>
      ))}
    </section>
  )
}
