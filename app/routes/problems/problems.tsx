import { problemQuery } from '#app/http/forms/problems/problem-query.ts'
import { askedOf } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { count } from '#app/i18n/format.ts'
import { listProblems } from '#app/services/problems/listing/list-problems.server.ts'
import { ListFiles } from '#app/ui/lists/list-files.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { problemList } from '#app/ui/problems/problem-list.ts'
import { ProblemRows } from '#app/ui/problems/problem-rows.tsx'
import { ProblemSearch } from '#app/ui/problems/problem-search.tsx'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = { title: (text) => text.problems.title, section: 'services' }

const page = publicPage({
  query: problemQuery,
  async read(visit) {
    const listed = await listProblems(visit, (among) =>
      askedOf(visit, (say) => problemList(say, among)),
    )
    const query = new URLSearchParams(visit.query)
    query.delete('page')
    return { ...listed, query: query.toString() }
  },
})
export const loader = page.loader

export default function Problems() {
  const { found, among, figures, query } = useShown<typeof loader>()
  const say = useSay()
  const { language, paths } = say
  const text = say.text.problems
  const said = (of: number) => count(of, language)
  const { kind, village } = found.wanted.chosen
  const report = <ButtonLink href={paths.reportProblem}>{text.report}</ButtonLink>
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <p className="buttons">{report}</p>
      {figures.all === 0 ? (
        <EmptyState title={text.empty} />
      ) : (
        <>
          <Figures
            figures={[
              { label: text.figures.open, value: said(figures.open) },
              { label: text.figures.overdue, value: said(figures.overdue) },
              {
                ...{ label: text.figures.fixed, value: said(figures.fixed) },
                unit: `/ ${said(figures.all)}`,
              },
              { label: text.figures.otherwise, value: said(figures.closedOtherwise) },
            ]}
          />
          <p className="quiet">{text.closedNote}</p>
          <ProblemSearch list={problemList(say, among)} wanted={found.wanted} />
          <p>
            <b>{text.found(found.total)}</b>{' '}
            <a href={`${paths.problemMap}${query && '?'}${query}`}>{say.text.problemMap.link}</a>
          </p>
          {found.total === 0 ? (
            <EmptyState title={text.none}>{text.noneAdvice}</EmptyState>
          ) : (
            <ProblemRows problems={found.rows} hrefOf={paths.problem} />
          )}
          <Pagination page={found.page} pages={found.pages} />
          {found.total > 0 ? <ListFiles href={paths.problems} placed /> : null}
          <p>
            <a href={paths.problemFeed()}>{text.feed}</a> ·{' '}
            <a href={paths.followServices(kind, village)}>{say.text.followingServices.link}</a>
          </p>
        </>
      )}
    </>
  )
}
