import { z } from 'zod'
import { text } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { stopFollowing } from '#app/services/following/follow.server.ts'
import { myFollowing } from '#app/services/following/my-following.server.ts'
import { toldAgain } from '#app/services/following/told-again.server.ts'
import { FollowedList } from '#app/ui/following/followed-list.tsx'
import { ToldList } from '#app/ui/following/told-list.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.ownWays.following, section: 'budget' }

const page = accountPage({
  read: async (visit) => {
    const [followed, told] = await Promise.all([
      myFollowing(visit),
      toldAgain(visit, visit.language),
    ])
    return { followed, told }
  },
  form: z.object({ stop: text({ max: 200 }) }),
  command(visit, { stop }) {
    const [year = '', ...what] = stop.split(' ')
    return stopFollowing(visit, { year: Number(year) || 0, what: what.join(' ') })
  },
  next: ({ paths }) => paths.following,
})
export const loader = page.loader
export const action = page.action

export default function Following() {
  const { followed, told, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { ownWays, following: text } = useText()
  return (
    <>
      <h1>{ownWays.following}</h1>
      {followed.length > 0 ? (
        <Form formKey={key} rejected={rejected}>
          <FollowedList followed={followed} />
        </Form>
      ) : (
        <EmptyState title={text.none}>{text.noneAdvice}</EmptyState>
      )}
      <ToldList told={told} />
    </>
  )
}
