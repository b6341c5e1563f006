import { accountId } from '#app/domain/accounts/account-id.ts'
import { checkRoleChange, type RoleChange, rolesAfter } from '#app/domain/accounts/role-change.ts'
import { roleContent } from '#app/domain/accounts/role-content.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import type { ActKind } from '#app/services/signatures/act-kind.ts'
import { tell } from '#app/services/tell.server.ts'
import { personOf, readAccountIn, updateAccount } from '#models/accounts/account.server.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'

/** Giving or taking a role of staff. Whoever it is about never signs it. */
export const signRole: ActKind<RoleChange> = {
  name: 'change-role',
  watches: ['account'],
  // A municipality that begins gives all its offices in one day.
  together: true,
  async prepare(tx, { place, subject, payload, askedBy }) {
    const number = numberOfSubject(subject)
    const account = await readAccountIn(tx, place, number)
    if (!account) return null
    const holder = personOf(account)
    return {
      subject: { place, decidedBy: [accountId(place, number)] },
      where: null,
      content: roleContent(holder, payload),
      check: () => checkRoleChange({ id: askedBy }, holder, payload),
      async carryOut({ tx: signing, by, at }) {
        const notes = [...(account.roleNotes ?? []), { at, by: [askedBy, by.account] }]
        const roles = rolesAfter(holder.roles, payload)
        await updateAccount(signing, place, number, { roles, roleNotes: notes })
        if (payload.grant && account.password === null)
          await tell(signing, { place, at }, [accountId(place, number)], 'colleague-added', {
            name: account.name,
          })
        const action = payload.grant ? 'role-granted' : 'role-revoked'
        return { action, details: { role: payload.role } }
      },
    }
  },
}

/** The number of the pending act to give somebody a role or take it; null for none. */
export const waitingRoleAct = (place: string, account: number) =>
  openActAbout(place, signRole.name, `account/${account}`)
