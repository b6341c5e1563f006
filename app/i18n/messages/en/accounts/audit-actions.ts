import type { accountAuditActions } from '#app/domain/accounts/audit-actions.ts'

export const accountAudit: Record<keyof typeof accountAuditActions, string> = {
  'account-closed': 'Closed their account',
  'account-corrected': 'Corrected their data',
  'account-registered': 'A new person registered',
  'code-sent-again': 'Had a code sent again',
  'colleague-added': 'Added a member of staff',
  'new-password-asked': 'Asked for a new password',
  'password-changed': 'Changed a password',
  'people-read': "Opened people's details",
  'platform-admin-named': 'A platform admin was named',
  'recovery-codes-renewed': 'Made new one-time codes',
  'registration-begun': 'Began to register',
  'role-granted': 'Gave a role',
  'role-revoked': 'Took a role back',
  'second-factor-given': 'Gave the sign-in code',
  'second-factor-reset': "Took a colleague's sign-in code away",
  'second-factor-set-up': 'Set up the sign-in code',
  'session-revoked': 'Signed a device out',
  'signed-in': 'Signed in',
  'village-chosen': 'Chose the village after a division',
}
