import { z } from 'zod'
import { gateReasonLength } from '#app/domain/remarks/kenesh.ts'
import { optionalWhole, text } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openKenesh, putToKenesh } from '#app/services/remarks/kenesh/put-to-kenesh.server.ts'
import { takeBack } from '#app/services/remarks/kenesh/take-back.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { KeneshForm } from '#app/ui/remarks/kenesh/kenesh-form.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = { title: (text, { year }) => text.kenesh.title(year) }

/** The step from the discussion of a draft to the vote of the kenesh. */
const page = officePage({
  may: 'put-to-kenesh',
  params: { year: 'number' },
  read: (visit) => openKenesh(visit, visit.params.year),
  form: z.object({
    reason: text({ max: gateReasonLength }),
    version: optionalWhole({ min: 1, max: 1_000_000 }),
    unanswered: text({ max: 20_000 }),
  }),
  does: ['take-back'],
  command: (visit, { reason, version, unanswered }) => {
    const { year } = visit.params
    if (visit.query.get('do') === 'take-back') return takeBack(visit, year, { reason })
    const seen = { version: version ?? 0, unanswered: unanswered.split(' ').map(Number) }
    return putToKenesh(visit, year, { reason, seen })
  },
  next: ({ paths }, year) => paths.putToKenesh(year),
})
export const loader = page.loader
export const action = page.action

export default function PutToKenesh() {
  const { key, ...before } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { remarks, kenesh } = useText()
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeRemarks, label: remarks.office.title }]}
        here={kenesh.crumb}
      />
      <h1>{kenesh.title(before.year)}</h1>
      <p className="lead">{kenesh.lead}</p>
      <KeneshForm {...{ before, rejected }} formKey={key} />
    </>
  )
}
