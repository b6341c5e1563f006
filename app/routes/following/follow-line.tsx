import { z } from 'zod'
import { type Side, sides } from '#app/domain/budget/line.ts'
import { nameIn } from '#app/domain/budget/reading/read-line.ts'
import { refuse, whenAccepted } from '#app/domain/outcome.ts'
import { choice, text } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { followBudget, stopFollowing } from '#app/services/following/follow.server.ts'
import { openFollow } from '#app/services/following/my-following.server.ts'
import { FollowForm } from '#app/ui/following/follow-form.tsx'
import { FollowView } from '#app/ui/following/follow-view.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle<{ called: string }> = {
  title: (text, { called }) => text.following.title(called),
  section: 'budget',
}

/** One line of it. */
const page = accountPage({
  params: { year: 'number', side: 'word', line: 'word' },
  may: 'follow-budget',
  async read(visit) {
    const line = askedIn(visit.params)
    if (!line) return refuse('missing', 'not-here', {})
    const found = await openFollow(visit, { year: visit.params.year, line })
    return whenAccepted(found, (shown) => ({
      ...shown,
      called: shown.line ? nameIn(shown.line.name, visit.language) : '',
    }))
  },
  // What is ended may be a line that became this one.
  form: z.object({ act: choice(['follow', 'stop']), what: text({ max: 150 }) }),
  async command(visit, { act, what }) {
    const { year } = visit.params
    const line = askedIn(visit.params)
    if (!line) return refuse('missing', 'not-here', {})
    return act === 'follow'
      ? followBudget(visit, { year, line })
      : stopFollowing(visit, { year, what })
  },
  // Where the line is gone there is nothing to follow any more.
  next: ({ paths }, { year, what }, { act }) =>
    act === 'follow' ? paths.follow(year, what) : paths.following,
})
export const loader = page.loader
export const action = page.action

function askedIn({ side: named, line: key }: { side: string; line: string }) {
  const side: Side | undefined = sides.find((one) => one === named)
  return side ? { side, key } : null
}

export default function FollowLine() {
  const { key, ...shown } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  return (
    <FollowView {...shown}>
      <FollowForm formKey={key} followed={shown.followed} rejected={rejected} />
    </FollowView>
  )
}
