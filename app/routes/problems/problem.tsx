import { dayOf } from '#app/domain/calendar/day.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { isClosed } from '#app/domain/problems/state.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showProblem } from '#app/services/problems/problems-here.server.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { calledProblem } from '#app/ui/problems/called.ts'
import { ProblemFacts } from '#app/ui/problems/problem-facts.tsx'
import { ProblemRows } from '#app/ui/problems/problem-rows.tsx'
import { ProblemHead, ProblemSteps, ProblemWords } from '#app/ui/problems/problem-view.tsx'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ problem: { title: string; number: number } }> = {
  title: (text, { problem }) => problem.title || text.problems.untitled(problem.number),
  section: 'services',
}

const page = publicPage({
  params: { problem: 'number' },
  read: async (visit) =>
    whenAccepted(await showProblem(visit, visit.params.problem), (found) => ({
      ...found,
      today: dayOf(visit.at),
    })),
})
export const loader = page.loader

export default function ProblemPage() {
  const { problem, repeats, today } = useShown<typeof loader>()
  const say = useSay()
  const { paths, written } = say
  const text = say.text.problems
  const { number, state, followers, still } = problem
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.problems, label: text.crumb }]}
        here={text.number(number)}
      />
      <h1>{written(calledProblem(say, problem))}</h1>
      <ProblemHead problem={problem} today={today} />
      <Aside facts={<ProblemFacts problem={problem} today={today} />}>
        <ProblemWords problem={problem} />
        <p className="buttons">
          <ButtonLink href={paths.ownProblem(number)}>
            {isClosed(state) ? text.page.still : text.page.follow(followers)}
          </ButtonLink>
          <a href={paths.ownProblem(number)}>{text.page.mine}</a>
        </p>
        <p className="quiet">{text.page.mineAsGuest}</p>
        {still > 0 ? <p>{text.stillOf(still)}</p> : null}
        <ProblemSteps problem={problem} />
        <p>
          <a href={paths.complainAboutProblem(number)} rel="nofollow">
            {say.text.complaints.link}
          </a>
        </p>
        {repeats.length > 0 ? (
          <>
            <h2>{text.page.repeats}</h2>
            <ProblemRows problems={repeats} hrefOf={paths.problem} />
          </>
        ) : null}
      </Aside>
    </>
  )
}
