import { instantOf } from '#app/domain/calendar/day.ts'
import { may } from '#app/domain/permissions/may.ts'
import { askedOf } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { date, numero } from '#app/i18n/format.ts'
import { listProblems } from '#app/services/problems/listing/list-problems.server.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { problemList } from '#app/ui/problems/problem-list.ts'
import { ProblemTag } from '#app/ui/problems/state-tag.tsx'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = { title: (text) => text.problemWork.title, dense: true }

const page = officePage({
  may: 'see-problems',
  overview: true,
  async read(visit) {
    const { person, place, at } = visit
    const { found, among } = await listProblems(visit, (all) =>
      askedOf(visit, (say) => problemList(say, all)),
    )
    return { found, among, mayIssue: !may(person, 'issue-problem-key', { place }, at).refused }
  },
})
export const loader = page.loader

export default function OfficeProblems() {
  const { found, among, mayIssue } = useShown<typeof loader>()
  const say = useSay()
  const { paths, language, written } = say
  const { problemWork: text, problems } = say.text
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {mayIssue ? (
        <p>
          <a href={paths.problemKeys}>{text.keys.title}</a>
        </p>
      ) : null}
      <ListView
        list={problemList(say, among)}
        found={found}
        keyOf={({ number }) => number}
        href={paths.officeProblems}
        empty={<EmptyState title={problems.empty} />}
        cells={{
          called: ({ number, title }) => (
            <a href={paths.officeProblem(number)}>
              {title ? `${numero(number, language)}. ${written(title)}` : problems.untitled(number)}
            </a>
          ),
          state: ({ state }) => <ProblemTag state={state} />,
          reply: ({ clock, due }) => (
            <>
              {problems.replies[clock.reply]}
              <small className="line">
                {problems.columns.due}: {date(instantOf(due), language)}
              </small>
            </>
          ),
        }}
      />
    </>
  )
}
