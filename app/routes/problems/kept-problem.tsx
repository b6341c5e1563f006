import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import {
  afterOwn,
  ownCommand,
  ownDeeds,
  readOwnForm,
  readOwnPage,
} from '#app/http/forms/problems/own-page.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { OwnProblemView } from '#app/ui/problems/own-view.tsx'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ problem: PublicProblem }> = {
  title: (text, { problem }) => text.problems.untitled(problem.number),
  section: 'services',
}

/** What who sent a report without an account can do about it, by the word that only they have. */
const page = guestPage({
  params: { key: 'word' },
  read: (visit) => readOwnPage(visit, visit.params),
  does: ownDeeds,
  form: ({ answers }, { query }) => readOwnForm(answers, query.get('do')),
  command: (visit, asked) => ownCommand(visit, visit.params, asked),
  next: ({ paths, params }, _number, asked) => afterOwn(paths.keptProblem(params.key), asked),
})
export const loader = page.loader
export const action = page.action

export default function KeptProblem() {
  const { key, ...shown } = useShown<typeof loader>()
  return <OwnProblemView shown={shown} formKey={key} rejected={useRejectedForm()} withoutAccount />
}
