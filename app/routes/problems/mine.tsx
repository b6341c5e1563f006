import { accountPage } from '#app/http/pages/page.server.ts'
import { myProblems } from '#app/services/problems/own-problem.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { ProblemRows } from '#app/ui/problems/problem-rows.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = { title: (text) => text.ownWays.problems, section: 'services' }

const page = accountPage({ read: (visit) => myProblems(visit), overview: true })
export const loader = page.loader

export default function MyProblems() {
  const { sent, followed } = useShown<typeof loader>()
  const { ownWays, problems: text } = useText()
  const paths = usePaths()
  return (
    <>
      <h1>{ownWays.problems}</h1>
      {sent.length > 0 ? (
        <ProblemRows problems={sent} hrefOf={paths.ownProblem} />
      ) : (
        <EmptyState title={text.own.none} />
      )}
      <p className="buttons">
        <ButtonLink href={paths.reportProblem}>{text.report}</ButtonLink>
      </p>
      {followed.length > 0 ? (
        <>
          <h2>{text.own.followed}</h2>
          <ProblemRows problems={followed} hrefOf={paths.ownProblem} />
        </>
      ) : null}
    </>
  )
}
