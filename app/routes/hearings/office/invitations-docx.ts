import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { openInvited } from '#app/services/hearings/office-hearing.server.ts'
import { invitationsPaper } from '#app/ui/hearings/papers/invitations-paper.ts'

/** The list of invitations as a text document. */
export const loader = paperFile({
  area: 'office',
  may: 'invite-to-hearing',
  params: { hearing: 'number' },
  read: (visit) => openInvited(visit, visit.params.hearing),
  describe: invitationsPaper,
})
