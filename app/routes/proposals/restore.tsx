import { z } from 'zod'
import { lastPage } from '#app/domain/proposals/writing/steps.ts'
import { whole } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { readEarlier } from '#app/services/proposals/read-earlier.server.ts'
import { beginChange } from '#app/services/proposals/writing/begin-change.server.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { useVersionName } from '#app/ui/versions/version-choice.tsx'

export const handle: PageHandle<{ number: number }> = {
  title: (text, { number }) => text.ownProposals.restore.title(number),
  section: 'proposals',
}

/** An earlier version is restored by being sent again as a new one: its text goes into a draft first. */
const page = accountPage({
  params: { number: 'number' },
  read: (visit) => readEarlier(visit, visit.params.number),
  form: z.object({ version: whole({ min: 1, max: 1_000_000 }) }),
  command: (visit, { version }) => beginChange(visit, { proposal: visit.params.number, version }),
  next: ({ paths }, { draft }) => paths.draft(draft, lastPage),
})
export const loader = page.loader
export const action = page.action

export default function Restore() {
  const { key, number, title, earlier } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const nameOf = useVersionName()
  const { ownProposals } = useText()
  const text = ownProposals.restore
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.myProposals, label: ownProposals.title }]}
        here={text.link}
      />
      <h1>{text.title(number)}</h1>
      <p className="lead">
        <Written>{title}</Written>
      </p>
      {earlier.length === 0 ? <p>{text.none}</p> : null}
      {earlier.length > 0 || rejected ? (
        <Form formKey={key} rejected={rejected}>
          <p>{text.lead}</p>
          <Radios
            name="version"
            label={text.which}
            rejected={rejected}
            options={earlier.map((mark) => ({
              value: String(mark.version),
              label: nameOf(mark),
              hint: mark.title,
            }))}
          />
          <p className="buttons">
            <Button>{text.button}</Button>
            <a href={paths.versions(number)}>{text.compare}</a>
          </p>
        </Form>
      ) : null}
    </>
  )
}
