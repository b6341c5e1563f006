import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import { begunWith } from '#app/forms/rejected-form.ts'
import { answersOfHearing, readHearingForm } from '#app/http/forms/hearings/hearing-form.server.ts'
import { readHearingFields } from '#app/http/forms/hearings/places.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openHearing } from '#app/services/hearings/office-hearing.server.ts'
import { changeHearing } from '#app/services/hearings/write-hearing.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { HearingFields } from '#app/ui/hearings/office/hearing-fields.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.hearingWork.edit }

const page = officePage({
  may: 'write-hearing',
  params: { hearing: 'number' },
  async read(visit) {
    const fields = await readHearingFields(visit, pinScript)
    return whenAccepted(await openHearing(visit, visit.params.hearing), ({ hearing }) => ({
      ...fields,
      hearing,
      answers: answersOfHearing(hearing),
    }))
  },
  changes: ({ answers }) => answers,
  form: ({ answers }) => readHearingForm(answers),
  command: (visit, entry) => changeHearing(visit, visit.params.hearing, entry),
  next: ({ paths }, number) => telling(paths.officeHearing(number), 'hearing-saved'),
})
export const loader = page.loader
export const action = page.action

export default function EditHearing() {
  const { key, map, years, hearing, answers } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { nonce } = useRequestFacts()
  const text = useText().hearingWork
  const paths = usePaths()
  const { shown } = useHearingWords()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeHearings, label: text.title },
          { href: paths.officeHearing(hearing.number), label: shown(hearing.title) },
        ]}
        here={text.edit}
      />
      <h1>{text.edit}</h1>
      <Form formKey={key} rejected={rejected}>
        <HearingFields
          {...{ map: { ...map, script: pinScript }, years, reasoned: hearing.announced !== null }}
          shown={rejected ?? begunWith(answers)}
        />
        <p className="buttons">
          <Button>{text.save}</Button>
        </p>
      </Form>
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
