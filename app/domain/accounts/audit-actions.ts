import type { AuditActions } from '../audit-actions.ts'

export const accountAuditActions = {
  'account-closed': 'office',
  'account-corrected': 'office',
  'account-registered': 'office',

  'contact-asked': 'office',
  'contact-changed': 'office',
  'code-sent-again': 'office',
  'colleague-added': 'office',
  'new-password-asked': 'office',
  'password-changed': 'office',
  'people-read': 'office',
  'platform-admin-named': 'office',
  'recovery-codes-renewed': 'office',
  'registration-begun': 'office',
  'role-granted': 'office',
  'role-revoked': 'office',
  'second-factor-given': 'office',
  'second-factor-reset': 'office',
  'second-factor-set-up': 'office',
  'session-revoked': 'office',
  'signed-in': 'office',
  'village-changed': 'office',
  'village-chosen': 'office',
} as const satisfies AuditActions
