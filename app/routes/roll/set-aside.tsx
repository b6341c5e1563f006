import { z } from 'zod'
import { whenAccepted } from '#app/domain/outcome.ts'
import { setAsideWays } from '#app/domain/roll/set-aside.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { choice, requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { askSetAside, setAsideDesk } from '#app/services/roll/ask-set-aside.server.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roll.setAside.title }

const page = officePage({
  params: { round: 'number' },
  read: async (visit) =>
    whenAccepted(await setAsideDesk(visit, visit.params.round), (desk) => ({
      ...desk,
      round: visit.params.round,
      name: shownIn(visit.language, desk.title),
    })),
  form: z.object({
    step: choice(setAsideWays),
    pin: requiredText({ max: 40 }),
    reason: requiredText({ min: 10, max: 300 }),
  }),
  command: (visit, { step, pin, reason }) =>
    askSetAside(visit, vault(), { round: visit.params.round, pin, way: step, reason }),
  next: ({ paths }, act) => paths.act(act),
})
export const loader = page.loader
export const action = page.action

export default function SetAsidePage() {
  const { key, name, round, aside, decisions } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { roll } = useText()
  const text = roll.setAside
  const paths = usePaths()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.officeRoll, label: roll.title }]} here={text.title} />
      <h1>{text.title}</h1>
      <p className="quiet">{name}</p>
      <p className="lead">{text.lead}</p>
      <p>
        {roll.page.setAside}: {roll.page.setAsideValue(aside, decisions)}
      </p>
      <p>
        <a href={paths.compareRow(round)}>{text.compare.title}</a>
      </p>
      <Form formKey={key} rejected={rejected}>
        <TextField {...{ rejected, name: 'pin', label: roll.identify.pin }} autoComplete="off" />
        <TextArea
          {...{ rejected, name: 'reason', label: text.reason, hint: text.reasonHint }}
          rows={3}
        />
        <p className="buttons">
          <Button name="step" value="aside">
            {text.ask}
          </Button>
          <Button name="step" value="back" second>
            {text.back}
          </Button>
        </p>
      </Form>
    </>
  )
}
