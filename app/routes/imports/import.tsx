import { z } from 'zod'
import type { ImportDesk } from '#app/domain/imports/import-desk.ts'
import { type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { choice, text } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { pageIn } from '#app/http/pages/visit.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { applyImport, dropImport } from '#app/services/imports/apply-import.server.ts'
import { mayImport } from '#app/services/imports/may-import.server.ts'
import { readPreview } from '#app/services/imports/read-preview.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { ImportFacts } from '#app/ui/imports/import-facts.tsx'
import { ImportSteps } from '#app/ui/imports/import-steps.tsx'
import { PreviewRows } from '#app/ui/imports/preview-rows.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ desk: ImportDesk }> = {
  title: (texts, { desk }) => texts.imports.kinds[desk.kind].title,
  renews: ({ desk }) => desk.state === 'reading',
}

const schema = z.object({
  step: choice(['apply', 'drop']),
  hash: text({ max: 64 }),
  reason: text({ max: 1_000 }),
})

const page = officePage({
  params: { import: 'number' },
  async read(visit) {
    const { params, query } = visit
    const wanted = { part: query.get('part') ?? '', page: pageIn(query) }
    const found = await readPreview(visit, vault(), params.import, wanted)
    return whenAccepted(found, (desk) => ({ desk }))
  },
  // Who may depends on what the file holds; nobody else is told what a form lacks.
  async form({ answers }, visit) {
    const allowed = await mayImport(visit, visit.params.import)
    return allowed.refused ? allowed : checkAnswers(answers, schema)
  },
  command: (visit, { step, hash, reason }): Promise<Outcome<unknown>> =>
    step === 'apply'
      ? applyImport(visit, vault(), { number: visit.params.import, hash, reason })
      : dropImport(visit, vault(), visit.params.import),
  next: ({ paths, params }, _done, { step }) =>
    step === 'apply' ? paths.import(params.import) : paths.office,
})
export const loader = page.loader
export const action = page.action

export default function ImportPage() {
  const { desk, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { imports } = useText()
  return (
    <>
      <h1>{imports.kinds[desk.kind].title}</h1>
      <ImportFacts desk={desk} />
      {desk.state === 'applied' && !rejected ? null : (
        <Form formKey={key} rejected={rejected}>
          {desk.state === 'applied' ? null : <ImportSteps desk={desk} rejected={rejected} />}
        </Form>
      )}
      {desk.state === 'ready' ? <PreviewRows desk={desk} /> : null}
    </>
  )
}
