import { z } from 'zod'
import type { FoundCode } from '#app/domain/ledger/found-code.ts'
import { readCode } from '#app/domain/ledger/leaf.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { findCode } from '#app/services/ledger/read-ledger.server.ts'
import { showLedger } from '#app/services/ledger/show-ledger.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { FoundInLedger } from '#app/ui/ledger/found-in-ledger.tsx'
import { useAnswer, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: ({ ledger }) => ledger.taken.title, section: 'vote' }

const schema = z.object({ code: requiredText({ max: 60 }) })

const page = guestPage({
  params: { round: 'number' },
  read: ({ place, params }) => showLedger(place, params.round, vault().ledger),
  form: schema,
  command: ({ place, params }, { code }) =>
    findCode(vault().ledger, { place, round: params.round }, readCode(code)),
  next: (_visit, found) => ({ found }),
})
export const loader = page.loader
export const action = page.action

/** The code goes into the form and never into an address, which a shared phone would keep. */
export default function WasTaken() {
  const { key, round, signed } = useShown<typeof loader>()
  const answer = useAnswer<{ found?: FoundCode }>()
  const refused = useRejectedForm()
  // An answer that found something is no refused form.
  const rejected = answer?.found ? undefined : refused
  const { text: all, paths } = useSay()
  const text = all.ledger
  return (
    <>
      <h1>{text.taken.title}</h1>
      {answer?.found ? <FoundInLedger found={answer.found} /> : <p>{text.taken.lead}</p>}
      {signed ? (
        <Form formKey={key} rejected={rejected}>
          <TextField
            name="code"
            label={text.taken.code}
            hint={text.taken.hint}
            autoComplete="off"
            rejected={rejected}
          />
          <p className="buttons">
            <Button>{text.taken.look}</Button>
            <a href={paths.ledger(round)}>{text.title}</a>
          </p>
        </Form>
      ) : (
        <p>
          {text.begins} <a href={paths.ledger(round)}>{text.title}</a>
        </p>
      )}
    </>
  )
}
