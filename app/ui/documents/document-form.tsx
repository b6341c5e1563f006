import { audiences, titleLength } from '#app/domain/documents/document.ts'
import { kinds } from '#app/domain/documents/kinds.ts'
import { keptDocuments } from '#app/forms/arrived-before.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { formKey: string; rejected?: RejectedForm | undefined }

/** Laying a document down: its title, whom it is for, and its file. */
export function DocumentForm({ formKey, rejected }: Props) {
  const text = useText().documents
  return (
    <section>
      <h2>{text.layDown}</h2>
      <Form formKey={formKey} rejected={rejected} files>
        <TextField
          name="title"
          label={text.documentTitle}
          hint={text.documentTitleHint(titleLength)}
          rejected={rejected}
        />
        <Radios
          name="audience"
          label={text.audience}
          options={audiences.map((value) => ({ value, label: text.audiences[value] }))}
          rejected={rejected}
        />
        <DocumentFile rejected={rejected} />
        <Button>{text.layDown}</Button>
      </Form>
    </section>
  )
}

/** The file of a document: a PDF or a photo. */
export function DocumentFile({ rejected }: { rejected?: RejectedForm | undefined }) {
  const text = useText().documents
  return (
    <FileField
      name="file"
      label={text.file}
      hint={text.fileHint(kinds.scan.maxBytes / 2 ** 20)}
      accept={`${kinds.scan.accept},${kinds.photo.accept}`}
      kept={keptDocuments('file', rejected)}
      rejected={rejected}
    />
  )
}
