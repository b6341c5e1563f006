import { whenAccepted } from '#app/domain/outcome.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { listReports } from '#app/services/evaluation/reports/list-reports.server.ts'
import { reportList } from '#app/ui/evaluation/lists/report-list.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'
import { useLanguage } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.reports.title }

const page = officePage({
  read: async (visit) =>
    whenAccepted(await listReports(visit), (rows) => ({ found: listed(visit, reportList, rows) })),
})
export const loader = page.loader

export default function Reports() {
  const language = useLanguage()
  const { found } = useShown<typeof loader>()
  const say = useSay()
  const text = say.text.reports
  const { reports, reportsAbout } = say.paths
  return (
    <>
      <h1>{text.title}</h1>
      <ListView
        oneLine
        list={reportList(say)}
        found={found}
        keyOf={({ number, reason }) => `${number} ${reason ?? ''}`}
        href={reports}
        empty={<EmptyState title={text.noneReported} />}
        cells={{
          proposal: ({ number, title }) => (
            <a
              href={reportsAbout(number)}
            >{`${numero(number, language)}. ${say.written(title)}`}</a>
          ),
        }}
      />
    </>
  )
}
