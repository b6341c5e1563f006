import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { inviteSchema } from '#app/http/forms/places/municipality-form.server.ts'
import { platformPage } from '#app/http/pages/page.server.ts'
import { platformPathsOf } from '#app/paths.ts'
import { inviteAdmin } from '#app/services/places/municipalities/invite-admin.server.ts'
import { readOneMunicipality } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { InviteFields } from '#app/ui/places/municipalities/invite-fields.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.platform.invite }

const page = platformPage({
  params: { municipality: 'word' },
  async read(visit) {
    const found = await readOneMunicipality(visit, visit.params.municipality)
    return whenAccepted(found, ({ municipality: { place, name } }) => ({
      place,
      title: shownIn(visit.language, name),
    }))
  },
  form: inviteSchema,
  command(visit, { 'admin-name': name, login }) {
    const { municipality } = visit.params
    return inviteAdmin(visit, { name, login, municipality })
  },
  next: ({ language, params }) =>
    telling(platformPathsOf(language).municipality(params.municipality), 'admin-invited'),
})
export const loader = page.loader
export const action = page.action

export default function InviteAdmin() {
  const { key, place, title } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().platform
  const paths = platformPathsOf(useLanguage())
  const trail = [
    { href: paths.home, label: text.municipalities },
    { href: paths.municipality(place), label: title },
  ]
  return (
    <>
      <Breadcrumb trail={trail} here={text.invite} />
      <h1>{`${title}: ${text.invite}`}</h1>
      <p>{text.inviteLead}</p>
      <Form formKey={key} rejected={rejected}>
        <InviteFields rejected={rejected} />
        <p className="buttons">
          <Button>{text.inviteButton}</Button>
        </p>
      </Form>
    </>
  )
}
