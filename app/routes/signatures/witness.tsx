import { placeId } from '#app/domain/places/place-id.ts'
import { signForm } from '#app/http/forms/signatures/sign-form.server.ts'
import { platformPage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { platformPathsOf } from '#app/paths.ts'
import { showAct } from '#app/services/signatures/show-act.server.ts'
import { declineAct, signAct } from '#app/services/signatures/sign-act.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ActPage } from '#app/ui/signatures/act-page.tsx'

export const handle: PageHandle = { title: (text) => text.signatures.title }

/** The platform's admin in the municipality whose act is to be witnessed. */
function witnessing<V extends Situation & { params: { municipality: string } }>(visit: V): V {
  return { ...visit, place: placeId(visit.params.municipality) }
}

const page = platformPage({
  params: { municipality: 'word', act: 'number' },
  read: (visit) => showAct(witnessing(visit), visit.params.act),
  form: signForm,
  command: (visit, declined) =>
    declined
      ? declineAct(witnessing(visit), { number: visit.params.act, ...declined })
      : signAct(witnessing(visit), vault(), visit.params.act),
  next: ({ language, params }) =>
    platformPathsOf(language).witness(params.municipality, params.act),
})
export const loader = page.loader
export const action = page.action

export default function WitnessedAct() {
  const shown = useShown<typeof loader>()
  return <ActPage {...shown} formKey={shown.key} rejected={useRejectedForm()} />
}
