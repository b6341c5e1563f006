import { z } from 'zod'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { ending } from '#app/i18n/format.ts'
import { type LookedUp, lookUp } from '#app/services/roll/look-up.server.ts'
import { readRoundRoll } from '#app/services/roll/read-round-roll.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useAnswer, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { RollAnswer } from '#app/ui/roll/roll-answer.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roll.lookUp.title }

/** Open to everybody: whoever is not on the roll has no reason yet to make an account. */
const page = guestPage({
  params: { round: 'number' },
  read: async (visit) =>
    whenAccepted(await readRoundRoll(visit, visit.params.round), (found) => ({
      ...found,
      name: shownIn(visit.language, found.title),
    })),
  form: z.object({ pin: requiredText({ max: 40 }) }),
  command: (visit, { pin }) => lookUp(visit, vault(), { round: visit.params.round, pin }),
  next: (_visit, answer) => ({ answer, shownOnce: true }),
})
export const loader = page.loader
export const action = page.action

export default function OnTheRollPage() {
  const { name, key, ...found } = useShown<typeof loader>()
  const answer = useAnswer<{ answer?: LookedUp }>()?.answer
  const rejected = useRejectedForm()
  const { roll } = useText()
  const text = roll.lookUp
  const language = useLanguage()
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.round(found.number), label: name },
          { href: paths.roundRoll(found.number), label: roll.title },
        ]}
        here={text.title}
      />
      {answer ? <RollAnswer answer={answer} about={found} /> : <h1>{text.title}</h1>}
      {answer ? null : <p>{text.lead}</p>}
      {found.asks && !answer ? (
        <Form formKey={key} rejected={rejected}>
          <TextField
            {...{ rejected, name: 'pin', label: text.pin, hint: text.hint }}
            autoComplete="off"
          />
          <p className="buttons">
            <Button>{text.ask}</Button>
          </p>
        </Form>
      ) : null}
      {found.asks || answer ? null : <p>{found.roll ? text.over : roll.page.none}</p>}
      {found.asks ? <p className="quiet">{text.until(ending(found.closes, language))}</p> : null}
      {answer ? (
        <p>
          <a href={paths.onTheRoll(found.number)}>{text.again}</a>
        </p>
      ) : null}
    </>
  )
}
