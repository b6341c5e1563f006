import { whenAccepted } from '#app/domain/outcome.ts'
import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { departuresHere } from '#app/services/conciliations/signed/departed.server.ts'
import { tablesOf } from '#app/services/conciliations/tables-here.server.ts'
import { showRemark } from '#app/services/remarks/read-remarks.server.ts'
import { RemarkTables } from '#app/ui/conciliations/table-links.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { RemarkView } from '#app/ui/remarks/remark-view.tsx'

export const handle: PageHandle<{ remark: PublicRemark }> = {
  title: (text, { remark }) => `${text.remarks.own.title(remark.number)}, ${remark.year}`,
  section: 'budget',
  // Whatever the ground, what was taken away is not offered to those who search for it.
  unlisted: ({ remark }) => remark.hidden !== null,
}

const page = publicPage({
  params: { year: 'number', remark: 'number' },
  async read(visit) {
    const { year, remark: number } = visit.params
    const [tables, all] = await Promise.all([
      tablesOf(visit, year, number),
      departuresHere(visit, year),
    ])
    const departs = all.filter(({ remarks }) => remarks.includes(number))
    return whenAccepted(await showRemark(visit, { year, number }), (shown) => ({
      ...{ ...shown, tables, departs },
    }))
  },
})
export const loader = page.loader

export default function RemarkPage() {
  const { tables, departs, ...shown } = useShown<typeof loader>()
  const { year } = shown.remark
  return (
    <RemarkView
      {...shown}
      beside={<RemarkTables year={year} tables={tables} departs={departs} />}
    />
  )
}
