import { z } from 'zod'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { type ComparedRow, compareDesk, compareRow } from '#app/services/roll/compare-row.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useAnswer, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roll.setAside.compare.title }

const page = officePage({
  params: { round: 'number' },
  read: async (visit) =>
    whenAccepted(await compareDesk(visit, visit.params.round), (desk) => ({
      round: desk.round,
      name: shownIn(visit.language, desk.title),
    })),
  form: z.object({ pin: requiredText({ max: 40 }) }),
  command: (visit, { pin }) => compareRow(visit, vault(), { round: visit.params.round, pin }),
  next: (_visit, row) => ({ row, shownOnce: true }),
})
export const loader = page.loader
export const action = page.action

/** Which row a document is about, for whoever signs a decision about it as the second person. */
export default function CompareRowPage() {
  const { key, name, round } = useShown<typeof loader>()
  const row = useAnswer<{ row?: ComparedRow }>()?.row
  const rejected = useRejectedForm()
  const { roll } = useText()
  const text = roll.setAside.compare
  const paths = usePaths()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.officeRoll, label: roll.title }]} here={text.title} />
      <h1>{text.title}</h1>
      <p className="quiet">{name}</p>
      {row ? (
        <>
          <Notice title={roll.setAside.row}>
            <p>
              <b className="number">{row.short}</b>
            </p>
            <p>{row.onRoll ? text.onRoll : text.notOnRoll}</p>
            {row.aside === null ? null : <p>{text.aside(row.aside)}</p>}
          </Notice>
          <p>
            <a href={paths.compareRow(round)}>{roll.lookUp.again}</a>
          </p>
        </>
      ) : (
        <>
          <p className="lead">{text.lead}</p>
          <Form formKey={key} rejected={rejected}>
            <TextField
              {...{ rejected, name: 'pin', label: roll.identify.pin }}
              autoComplete="off"
            />
            <p className="buttons">
              <Button>{text.show}</Button>
            </p>
          </Form>
        </>
      )}
    </>
  )
}
