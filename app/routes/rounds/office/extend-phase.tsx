import { z } from 'zod'
import { type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { phases as allPhases } from '#app/domain/rounds/phase.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { choice, moment, requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { extendPhase } from '#app/services/rounds/acts/extend-phase.server.ts'
import {
  extendableIn,
  previewExtension,
} from '#app/services/rounds/office/preview-extension.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import { useAnswer, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { ExtensionForm, type Moved } from '#app/ui/rounds/office/extension-form.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.extendTitle }

const fields = { phase: choice(allPhases), until: moment(), later: choice(['no', 'yes']) }
const preview = z.object(fields).transform((sent) => ({ ...sent, reason: null }))
type Done = { moved: Moved[] } | { act: number }
const asking = z.object({ ...fields, reason: requiredText({ min: 10, max: 1_000 }) })

/** Shows first which dates would move; asks for the extension when its second button is pressed. */
const page = officePage({
  params: { round: 'number' },
  async read(visit) {
    const found = await extendableIn(visit, visit.params.round)
    return whenAccepted(found, ({ phases }) => ({ phases }))
  },
  form: ({ answers }) => checkAnswers(answers, answers.step?.[0] === 'ask' ? asking : preview),
  async command(visit, { phase, until, later, reason }): Promise<Outcome<Done>> {
    const { round } = visit.params
    const laterToo = later === 'yes'
    const found = await previewExtension(visit, { round, phase, until, laterToo })
    if (found.refused || reason === null) return found
    const payload = { phase, from: found.value.from, until, laterToo }
    const asked = await askAct(visit, extendPhase, {
      subject: `round/${round}`,
      payload,
      reason,
    })
    return whenAccepted(asked, (act) => ({ act }))
  },
  next: ({ paths }, done, _value, answers) =>
    'act' in done ? paths.act(done.act) : { moved: done.moved, answers },
})
export const loader = page.loader
export const action = page.action

type Shown = RejectedForm | { moved: Moved[]; answers: RejectedForm['answers'] }

export default function ExtendPhase() {
  const { key, phases } = useShown<typeof loader>()
  const shown = useAnswer<Shown>()
  const text = useText().roundOffice
  return (
    <>
      <h1>{text.extendTitle}</h1>
      <p>{text.extendLead}</p>
      {phases.length === 0 ? (
        <EmptyState title={text.nothingToExtend} />
      ) : (
        <ExtensionForm formKey={key} phases={phases} shown={shown} />
      )}
    </>
  )
}
