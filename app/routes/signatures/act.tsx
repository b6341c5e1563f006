import { z } from 'zod'
import type { Outcome } from '#app/domain/outcome.ts'
import { accepted } from '#app/domain/outcome.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { showAct } from '#app/services/signatures/show-act.server.ts'
import { declineAct, signAct } from '#app/services/signatures/sign-act.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ActContentView } from '#app/ui/signatures/act-content-view.tsx'
import { ActFacts } from '#app/ui/signatures/act-facts.tsx'
import { ActSeal } from '#app/ui/signatures/act-seal.tsx'
import { DeclineForm, SignForm, TooLate } from '#app/ui/signatures/sign-forms.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.signatures.title }

const declining = z.object({ reason: requiredText({ min: 3, max: 1_000 }) })

const page = officePage({
  params: { act: 'number' },
  read: (visit) => showAct(visit, visit.params.act),
  form: ({ answers }): Outcome<{ reason: string } | null> =>
    answers.step?.[0] === 'decline' ? checkAnswers(answers, declining) : accepted(null),
  command: (visit, declined) =>
    declined
      ? declineAct(visit, { number: visit.params.act, ...declined })
      : signAct(visit, vault(), visit.params.act),
  next: ({ paths, params }) => paths.act(params.act),
})
export const loader = page.loader
export const action = page.action

export default function ActPage() {
  const { key, act, text: signed, villages, own, why } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().signatures
  return (
    <>
      <h1>{text.acts[act.kind]}</h1>
      <ActFacts act={act} />
      {act.state === 'open' ? <p>{text.lead}</p> : null}
      <ActSeal hash={act.hash} text={signed} />
      <ActContentView content={act.content} villages={villages} />
      {act.state === 'open' ? (
        <>
          <h2>{text.after}</h2>
          <ul>
            {text.afterList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <SignForm formKey={key} own={own} why={why} rejected={rejected} />
          <DeclineForm formKey={`${key}-decline`} rejected={rejected} />
        </>
      ) : (
        <TooLate rejected={rejected} />
      )}
    </>
  )
}
