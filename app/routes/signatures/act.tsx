import { signForm } from '#app/http/forms/signatures/sign-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { showAct } from '#app/services/signatures/show-act.server.ts'
import { declineAct, signAct } from '#app/services/signatures/sign-act.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ActPage } from '#app/ui/signatures/act-page.tsx'

export const handle: PageHandle = { title: (text) => text.signatures.title }

const page = officePage({
  params: { act: 'number' },
  read: (visit) => showAct(visit, visit.params.act),
  form: signForm,
  command: (visit, declined) =>
    declined
      ? declineAct(visit, { number: visit.params.act, ...declined })
      : signAct(visit, vault(), visit.params.act),
  next: ({ paths, params }) => paths.act(params.act),
})
export const loader = page.loader
export const action = page.action

export default function OfficeAct() {
  const shown = useShown<typeof loader>()
  return <ActPage {...shown} formKey={shown.key} rejected={useRejectedForm()} />
}
