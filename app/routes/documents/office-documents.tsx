import { z } from 'zod'
import { audiences, titleLength } from '#app/domain/documents/document.ts'
import { accepted, refuseInput } from '#app/domain/outcome.ts'
import { documentField, documentOf } from '#app/http/forms/documents/document-field.server.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { choice, title } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { layDownDocument } from '#app/services/documents/lay-down-document.server.ts'
import { readOfficeDocuments } from '#app/services/documents/read-documents.server.ts'
import { DocumentForm } from '#app/ui/documents/document-form.tsx'
import { OfficeDocumentTable } from '#app/ui/documents/office-document-table.tsx'
import { ListFiles } from '#app/ui/lists/list-files.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.documents.title }

const schema = z.object({ title: title({ max: titleLength }), audience: choice(audiences) })

const page = officePage({
  read: readOfficeDocuments,
  mayChange: 'lay-down-document',
  files: documentField,
  async form({ answers, faults, arrived }, visit) {
    const file = await documentOf(answers, arrived, visit)
    const typed = checkAnswers(answers, schema)
    const all = [...(typed.refused ? typed.faults : []), ...faults]
    return typed.refused || all.length > 0 ? refuseInput(all) : accepted({ ...typed.value, file })
  },
  command: layDownDocument,
  next: ({ paths }, number) => paths.officeDocument(number),
})
export const loader = page.loader
export const action = page.action

export default function OfficeDocuments() {
  const { documents, mayLayDown, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const text = useText().documents
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.officeLead}</p>
      <OfficeDocumentTable documents={documents} />
      {documents.length > 0 ? <ListFiles href={paths.officeDocuments} /> : null}
      {mayLayDown ? <DocumentForm formKey={key} rejected={rejected} /> : null}
    </>
  )
}
