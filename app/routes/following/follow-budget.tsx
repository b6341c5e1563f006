import { z } from 'zod'
import { choice } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { followBudget, stopFollowing } from '#app/services/following/follow.server.ts'
import { openFollow } from '#app/services/following/my-following.server.ts'
import { FollowForm } from '#app/ui/following/follow-form.tsx'
import { FollowView } from '#app/ui/following/follow-view.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle<{ year: number }> = {
  title: (text, { year }) => text.following.title(text.following.whole(year)),
  section: 'budget',
}

/** All of a year's budget. */
const page = accountPage({
  params: { year: 'number' },
  may: 'follow-budget',
  read: (visit) => openFollow(visit, { year: visit.params.year, line: null }),
  form: z.object({ act: choice(['follow', 'stop']) }),
  command(visit, { act }) {
    const { year } = visit.params
    return act === 'follow'
      ? followBudget(visit, { year, line: null })
      : stopFollowing(visit, { year, what: '' })
  },
  next: ({ paths }, { year, what }) => paths.follow(year, what),
})
export const loader = page.loader
export const action = page.action

export default function FollowBudget() {
  const { key, ...shown } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  return (
    <FollowView {...shown}>
      <FollowForm formKey={key} followed={shown.followed} rejected={rejected} />
    </FollowView>
  )
}
