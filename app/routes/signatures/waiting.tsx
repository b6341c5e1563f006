import { pageIn } from '#app/domain/lists/arrange.ts'
import { signManyForm } from '#app/http/forms/signatures/sign-many-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { showWaitingActs } from '#app/services/signatures/show-waiting-acts.server.ts'
import { signActs } from '#app/services/signatures/sign-acts.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { WaitingForMe } from '#app/ui/signatures/waiting-for-me.tsx'

export const handle: PageHandle = { title: (text) => text.signatures.many.title }

const page = officePage({
  read: (visit) => showWaitingActs(visit, pageIn(visit.query)),
  form: signManyForm,
  command: (visit, seen) => signActs(visit, vault(), seen),
  next: ({ paths }) => paths.acts,
})
export const loader = page.loader
export const action = page.action

export default function WaitingPage() {
  const { key, ...shown } = useShown<typeof loader>()
  return <WaitingForMe {...shown} formKey={key} rejected={useRejectedForm()} />
}
