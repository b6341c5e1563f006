import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { fault, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { readUpload } from '#app/http/forms/upload.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { readRegister } from '#app/services/places/read-register.server.ts'
import { takeOutlines } from '#app/services/places/take-outlines.server.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.upload }

const megabytes = 5

export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const { person, place, at, language } = situation
  const allowed = may(person, 'change-territory', { place }, at)
  if (allowed.refused) return refusedPage(language, allowed)
  const register = await readRegister(situation)
  if (register.refused) return refusedPage(language, register)
  const units = register.value.map(({ soate, name }) => ({
    value: soate,
    label: inLanguage(name, language),
  }))
  return { key: newFormKey(), units, megabytes }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const { person, place, at, language } = situation
  const allowed = may(person, 'change-territory', { place }, at)
  if (allowed.refused) return showRejected(language, {}, allowed)
  const arrived: string[] = []
  const { answers, key, faults } = await readUpload(args, fieldFor(arrived))
  if (faults.length > 0) return showRejected(language, answers, refuseInput(faults))
  const text = arrived[0] ?? answers.pasted?.[0] ?? ''
  const only = answers.only?.[0] || null
  const outcome = await takeOutlines({ ...situation, formKey: key }, { text, only })
  if (outcome.refused) return showRejected(language, answers, outcome)
  return redirect(`${pathsIn(args).territory}?outlines=${outcome.value.outlines}`)
}

/** The file's text, put into the list; one that is too large is a fault. */
function fieldFor(arrived: string[]) {
  const maxBytes = megabytes * 1_000_000
  const take = async ({ bytes }: { bytes: Buffer | null }) => {
    if (!bytes) return fault('file', 'geojson-too-large', { megabytes })
    arrived.push(bytes.toString('utf8'))
    return null
  }
  return new Map([['file', { maxBytes, take }]])
}

export default function OutlinesPage() {
  const { key, units } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().territory
  return (
    <>
      <Breadcrumb trail={[{ href: usePaths().territory, label: text.title }]} here={text.upload} />
      <h1>{text.upload}</h1>
      <p>{text.outlinesLead}</p>
      <Form formKey={key} rejected={rejected} files>
        <FileField
          {...{ rejected, name: 'file', label: text.file, hint: text.fileHint(megabytes) }}
          accept=".geojson,.json,application/geo+json,application/json"
        />
        <TextArea rejected={rejected} name="pasted" label={text.pasted} rows={6} optional />
        <Select
          {...{ rejected, name: 'only', label: text.only, options: units, empty: text.byName }}
        />
        <p className="buttons">
          <Button>{text.take}</Button>
        </p>
      </Form>
    </>
  )
}
