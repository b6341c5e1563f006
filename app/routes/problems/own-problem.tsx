import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import {
  afterOwn,
  ownCommand,
  ownDeeds,
  readOwnForm,
  readOwnPage,
} from '#app/http/forms/problems/own-page.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { OwnProblemView } from '#app/ui/problems/own-view.tsx'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ problem: PublicProblem }> = {
  title: (text, { problem }) => text.problems.untitled(problem.number),
  section: 'services',
}

/** What somebody with an account can do about a report: their own, or another's. */
const page = accountPage({
  params: { problem: 'number' },
  read: (visit) => readOwnPage(visit, { number: visit.params.problem }),
  does: ownDeeds,
  form: ({ answers }, { query }) => readOwnForm(answers, query.get('do')),
  command: (visit, asked) => ownCommand(visit, { number: visit.params.problem }, asked),
  next: ({ paths }, number, asked) => afterOwn(paths.ownProblem(number), asked),
})
export const loader = page.loader
export const action = page.action

export default function OwnProblem() {
  const { key, ...shown } = useShown<typeof loader>()
  return <OwnProblemView shown={shown} formKey={key} rejected={useRejectedForm()} />
}
