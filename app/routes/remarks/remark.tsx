import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showRemark } from '#app/services/remarks/read-remarks.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { RemarkView } from '#app/ui/remarks/remark-view.tsx'

export const handle: PageHandle<{ remark: PublicRemark }> = {
  title: (text, { remark }) => `${text.remarks.own.title(remark.number)}, ${remark.year}`,
  section: 'budget',
}

const page = publicPage({
  params: { year: 'number', remark: 'number' },
  read: (visit) => showRemark(visit, { year: visit.params.year, number: visit.params.remark }),
})
export const loader = page.loader

export default function RemarkPage() {
  return <RemarkView {...useShown<typeof loader>()} />
}
