import { tableLimits } from '#app/domain/imports/table.ts'
import { accepted, fault, refuseInput, whenAccepted } from '#app/domain/outcome.ts'
import { startRun } from '#app/http/jobs/start-run.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { type NewImport, newImport } from '#app/services/imports/new-import.server.ts'
import { refusedMeanwhile, takeInFile } from '#app/services/imports/take-in-file.server.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { WantedColumns } from '#app/ui/imports/wanted-columns.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ wanted: NewImport }> = {
  title: (text, { wanted }) => text.imports.kinds[wanted.kind].title,
}

type Arrived = { name: string; bytes: Buffer | null }

const page = officePage({
  params: { kind: 'word' },
  read: async (visit) =>
    whenAccepted(await newImport(visit, visit.params.kind), (wanted) => ({ wanted })),
  files() {
    const arrived: Arrived[] = []
    const take = async (file: Arrived) => {
      arrived.push(file)
      return null
    }
    return { fields: new Map([['file', { maxBytes: tableLimits.bytes, take }]]), arrived }
  },
  async form({ answers, faults, arrived }, visit) {
    const [file] = arrived
    const wanted = await newImport(visit, visit.params.kind)
    if (wanted.refused) return wanted
    if (faults.length > 0) return refuseInput(faults)
    return file
      ? accepted({ ...file, kind: wanted.value.kind, option: answers.option?.[0] ?? '' })
      : refuseInput([fault('file', 'import-choose-file', {})])
  },
  async command(visit, file) {
    const begun = await takeInFile(visit, vault(), file)
    if (begun.refused) return begun
    if (begun.value.run) await startRun(accepted(begun.value.run))
    return refusedMeanwhile(visit, begun.value)
  },
  next: ({ paths }, { number }) => paths.import(number),
})
export const loader = page.loader
export const action = page.action

export default function NewImportPage() {
  const { key, wanted } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { imports: text } = useText()
  const kind: { title: string; lead: string; option?: { label: string; none: string } } =
    text.kinds[wanted.kind]
  const isTable = wanted.reads === 'table'
  return (
    <>
      <p>
        <a href={wanted.back}>{text.back}</a>
      </p>
      <h1>{kind.title}</h1>
      <p className="lead">{kind.lead}</p>
      {isTable ? <WantedColumns wanted={wanted} /> : null}
      <Form formKey={key} rejected={rejected} files>
        <FileField
          {...{ rejected, name: 'file', label: isTable ? text.table : text.drawing }}
          hint={text.hint(wanted.megabytes)}
          accept={isTable ? '.xlsx,.csv' : '.geojson,.json'}
        />
        {wanted.options && kind.option ? (
          <Select
            {...{ rejected, name: 'option', label: kind.option.label, options: wanted.options }}
            empty={kind.option.none}
          />
        ) : null}
        <p className="buttons">
          <Button>{text.check}</Button>
        </p>
      </Form>
    </>
  )
}
