import { inLanguage } from '#app/domain/language.ts'
import { accepted, fault, refuseInput, whenAccepted } from '#app/domain/outcome.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { readRegister } from '#app/services/places/read-register.server.ts'
import { takeOutlines } from '#app/services/places/take-outlines.server.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.upload }

const megabytes = 5

const page = officePage({
  may: 'change-territory',
  async read(visit) {
    const register = await readRegister(visit)
    return whenAccepted(register, (units) => ({
      units: units.map(({ soate, name }) => ({
        value: soate,
        label: inLanguage(name, visit.language),
      })),
      megabytes,
    }))
  },
  files() {
    const arrived: string[] = []
    return { fields: fieldFor(arrived), arrived }
  },
  form({ answers, faults, arrived }) {
    const text = arrived[0] ?? answers.pasted?.[0] ?? ''
    return faults.length > 0
      ? refuseInput(faults)
      : accepted({ text, only: answers.only?.[0] || null })
  },
  command: takeOutlines,
  next: ({ paths }, { outlines }) => `${paths.territory}?outlines=${outlines}`,
})
export const loader = page.loader
export const action = page.action

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
  const { key, units } = useShown<typeof loader>()
  const rejected = useRejectedForm()
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
