import type { Draft } from '#app/domain/proposals/writing/draft.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  drafts: readonly Pick<Draft, 'number' | 'answers' | 'changedAt' | 'paper'>[]
  formKey: string
}

/** What was begun and not sent: carry on, or throw it away. */
export function OwnDrafts({ drafts, formKey }: Props) {
  const { ownProposals: text, proposalForm } = useText()
  const paths = usePaths()
  if (drafts.length === 0) return null
  return (
    <section>
      <h2>{text.drafts}</h2>
      {drafts.map(({ number, answers, changedAt, paper }) => (
        <article key={number} className="own">
          <h3>{answers.title?.[0] ? <Written>{answers.title[0]}</Written> : text.untitled}</h3>
          <p className="quiet">
            {text.savedAt(changedAt)}
            {paper ? ` · ${proposalForm.paperFor(paper.citizen)}` : null}
          </p>
          <Form formKey={formKey}>
            <input type="hidden" name="number" value={number} />
            <p className="buttons">
              <ButtonLink href={paths.draft(number, 'what')}>{text.goOn}</ButtonLink>
              <Button second name="act" value="throw-away">
                {text.throwAway}
              </Button>
            </p>
          </Form>
        </article>
      ))}
    </section>
  )
}
