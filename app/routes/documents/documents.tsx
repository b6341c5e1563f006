import { publicPage } from '#app/http/pages/page.server.ts'
import { readPublicDocuments } from '#app/services/documents/read-documents.server.ts'
import { DocumentList } from '#app/ui/documents/document-list.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.documents.title }

const page = publicPage({
  read: async (visit) => ({ documents: await readPublicDocuments(visit) }),
})
export const loader = page.loader

export default function Documents() {
  const { documents } = useShown<typeof loader>()
  const text = useText().documents
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <DocumentList documents={documents} />
    </>
  )
}
