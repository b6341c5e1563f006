import { officePage } from '#app/http/pages/page.server.ts'
import { openInvited } from '#app/services/hearings/office-hearing.server.ts'
import { invitationsPaper } from '#app/ui/hearings/papers/invitations-paper.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.hearingWork.printInvitations }

const page = officePage({
  may: 'invite-to-hearing',
  params: { hearing: 'number' },
  read: (visit) => openInvited(visit, visit.params.hearing),
})
export const loader = page.loader

export default function InvitationsPaper() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { number } = found.hearing
  const text = say.text.hearingWork
  return (
    <>
      <Breadcrumb
        trail={[
          { href: say.paths.officeHearings, label: text.title },
          { href: say.paths.hearingInvitations(number), label: text.invitations },
        ]}
        here={text.printInvitations}
      />
      <PaperPage
        paper={invitationsPaper(say, found)}
        docx={say.paths.hearingInvitationsDocx(number)}
      />
    </>
  )
}
