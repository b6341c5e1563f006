import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { usePaths } from '#app/ui/use-language.ts'

type Props = {
  proposal: { title: string; formKey: string }
  words: { heading: string; sure: string; yes: string; no: string }
  rejected: RejectedForm | undefined
}

/** Asks once more before somebody takes a proposal back or leaves it; "no" leads back to the own proposals. */
export function EndingQuestion({ proposal, words, rejected }: Props) {
  return (
    <>
      <h1>{words.heading}</h1>
      <p>
        <b>
          <Written>{proposal.title}</Written>
        </b>
      </p>
      <p>{words.sure}</p>
      <Form formKey={proposal.formKey} rejected={rejected}>
        <p className="buttons">
          <Button danger>{words.yes}</Button>
          <a href={usePaths().myProposals}>{words.no}</a>
        </p>
      </Form>
    </>
  )
}
