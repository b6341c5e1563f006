import { z } from 'zod'
import { whenAccepted } from '#app/domain/outcome.ts'
import type { RunDesk } from '#app/domain/runs/run.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { readRunDesk } from '#app/services/runs/read-run.server.ts'
import { stopRun } from '#app/services/runs/stop-run.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { RunView } from '#app/ui/runs/run-view.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ desk: RunDesk }> = {
  title: (text, { desk }) => text.runs.kinds[desk.work.kind].title,
  renews: ({ desk }) => desk.state === 'running',
}

const page = officePage({
  params: { run: 'number' },
  read: async (visit) =>
    whenAccepted(await readRunDesk(visit, visit.params.run), (desk) => ({ desk })),
  form: z.object({}),
  command: (visit) => stopRun(visit, visit.params.run),
  next: ({ paths, params }) => paths.run(params.run),
})
export const loader = page.loader
export const action = page.action

export default function RunPage() {
  const { desk, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { runs: text } = useText()
  return (
    <>
      <h1>{text.kinds[desk.work.kind].title}</h1>
      <RunView desk={desk} />
      {desk.state === 'running' && !desk.stopAsked ? (
        <Form formKey={key} rejected={rejected}>
          <p className="buttons">
            <Button danger>{text.stop}</Button>
          </p>
        </Form>
      ) : null}
    </>
  )
}
