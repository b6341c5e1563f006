import { accepted, type Outcome } from '#app/domain/outcome.ts'
import type { Paths } from '#app/paths.ts'
import { answerInvitation } from '#app/services/proposals/authors/answer-invitation.server.ts'
import { inviteCoAuthor } from '#app/services/proposals/authors/invite-co-author.server.ts'
import { beginChange } from '#app/services/proposals/writing/begin-change.server.ts'
import { throwAwayDraft } from '#app/services/proposals/writing/delete-draft.server.ts'
import type { Situation } from '#app/services/situation.ts'

/** What can be done on the page of one's own proposals; taking one back has a page of its own. */
export const ownActs = ['change', 'invite', 'join', 'decline', 'throw-away'] as const
type OwnAct = (typeof ownActs)[number]

type Asked = { act: OwnAct; number: number; contact: string }

/** Does what one of the forms asks and answers with the page to go to. */
export async function ownAct(
  situation: Situation,
  paths: Paths,
  { act, number, contact }: Asked,
): Promise<Outcome<string>> {
  const mine = (news: string) => `${paths.myProposals}?${news}`
  if (act === 'change') {
    const begun = await beginChange(situation, { proposal: number })
    return begun.refused ? begun : accepted(paths.draft(begun.value.draft, 'what'))
  }
  if (act === 'invite') {
    const invited = await inviteCoAuthor(situation, { proposal: number, contact })
    return invited.refused
      ? invited
      : accepted(mine(`invited=${encodeURIComponent(invited.value.to)}`))
  }
  if (act === 'throw-away') {
    const gone = await throwAwayDraft(situation, { draft: number })
    return gone.refused ? gone : accepted(paths.myProposals)
  }
  const answered = await answerInvitation(situation, { proposal: number, joins: act === 'join' })
  return answered.refused ? answered : accepted(mine(act === 'join' ? 'joined=1' : 'declined=1'))
}
