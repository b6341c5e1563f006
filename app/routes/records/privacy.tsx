import { publicPage } from '#app/http/pages/page.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { KeptTables } from '#app/ui/records/kept-tables.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.privacy.title }

export const loader = publicPage({}).loader

export default function Privacy() {
  const text = useText().privacy
  const paths = usePaths()
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <p>
        <a href={paths.account}>{text.own}</a>
      </p>
      <KeptTables />
      <p>{text.reads}</p>
      <p>{text.cookies}</p>
    </>
  )
}
