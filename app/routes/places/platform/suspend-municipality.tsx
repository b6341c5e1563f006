import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { suspendSchema } from '#app/http/forms/places/municipality-form.server.ts'
import { platformPage } from '#app/http/pages/page.server.ts'
import { platformPathsOf } from '#app/paths.ts'
import { readOneMunicipality } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { suspendMunicipality } from '#app/services/places/municipalities/suspend-municipality.server.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.platform.suspend }

const page = platformPage({
  params: { municipality: 'word' },
  async read(visit) {
    const found = await readOneMunicipality(visit, visit.params.municipality)
    return whenAccepted(found, ({ municipality: { place, name, suspended } }) => ({
      place,
      title: shownIn(visit.language, name),
      isSuspended: Boolean(suspended),
    }))
  },
  form: suspendSchema,
  does: ['suspend', 'resume'],
  command: (visit, { reason }) =>
    suspendMunicipality(visit, { ...visit.params, suspend: suspends(visit.query), reason }),
  next: ({ language, query }, { place }) =>
    telling(
      platformPathsOf(language).municipality(place),
      suspends(query) ? 'municipality-suspended' : 'municipality-resumed',
    ),
})
export const loader = page.loader
export const action = page.action

const suspends = (query: URLSearchParams) => query.get('do') !== 'resume'

export default function SuspendMunicipality() {
  const { key, place, title, isSuspended } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().platform
  const paths = platformPathsOf(useLanguage())
  const act = isSuspended ? text.resume : text.suspend
  const trail = [
    { href: paths.home, label: text.municipalities },
    { href: paths.municipality(place), label: title },
  ]
  return (
    <>
      <Breadcrumb trail={trail} here={act} />
      <h1>{`${title}: ${act}`}</h1>
      <p>{isSuspended ? text.resumeLead : text.suspendLead}</p>
      <Form formKey={key} rejected={rejected} action={isSuspended ? '?do=resume' : '?do=suspend'}>
        <TextArea
          rejected={rejected}
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          rows={4}
        />
        <p className="buttons">
          <Button danger={!isSuspended}>{act}</Button>
        </p>
      </Form>
    </>
  )
}
