import { accountPage } from '#app/http/pages/page.server.ts'
import { myRemarks } from '#app/services/remarks/own/my-remarks.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { OwnRemarks } from '#app/ui/remarks/own-remarks.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.ownWays.remarks, section: 'budget' }

const page = accountPage({ read: async (visit) => ({ remarks: await myRemarks(visit) }) })
export const loader = page.loader

export default function MyRemarks() {
  const { remarks } = useShown<typeof loader>()
  const { ownWays, remarks: text } = useText()
  return (
    <>
      <h1>{ownWays.remarks}</h1>
      {remarks.length > 0 ? (
        <OwnRemarks remarks={remarks} />
      ) : (
        <EmptyState title={text.own.none}>{text.noneAdvice}</EmptyState>
      )}
    </>
  )
}
