import { telling } from '#app/domain/deed.ts'
import { refuse } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { kindAnswers, readKindForm } from '#app/http/forms/facilities/kind-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readKinds, writeKind } from '#app/services/facilities/write-kind.server.ts'
import { KindFields } from '#app/ui/facilities/office/kind-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ title: string }> = { title: (_text, { title }) => title }

/** `new` for one that is added. */
const keyIn = (part: string) => (part === 'new' ? null : part)

const page = officePage({
  may: 'change-facility-kinds',
  params: { kind: 'word' },
  async read(visit) {
    const key = keyIn(visit.params.kind)
    const kinds = await readKinds(visit)
    if (kinds.refused) return kinds
    const kind = kinds.value.find((one) => one.key === key)
    if (key !== null && !kind) return refuse('missing', 'not-here', {})
    const text = texts(visit.language).facilityWork
    return {
      title: kind ? shownIn(visit.language, kind.name) : text.addKind,
      answers: kind
        ? kindAnswers(kind)
        : { offered: ['yes'], 'report-days': ['14'], sign: ['other'] },
    }
  },
  changes: ({ answers }) => answers,
  form: ({ answers }) => readKindForm(answers),
  command: (visit, entry) => writeKind(visit, keyIn(visit.params.kind), entry),
  next: ({ paths }) => telling(paths.facilityKinds, 'facility-kind-saved'),
})
export const loader = page.loader
export const action = page.action

export default function FacilityKindPage() {
  const { key, title, answers } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().facilityWork
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeFacilities, label: text.title },
          { href: paths.facilityKinds, label: text.kinds },
        ]}
        here={title}
      />
      <h1>{title}</h1>
      <p className="lead">{text.kindForm.lead}</p>
      <Form formKey={key} rejected={rejected}>
        <KindFields shown={rejected ?? begunWith(answers)} />
        <p className="buttons">
          <Button>{text.save}</Button>
        </p>
      </Form>
    </>
  )
}
