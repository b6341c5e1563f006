import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { accountLists } from '#app/domain/accounts/manifest.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'
import { numero } from '#app/i18n/format.ts'
import { roleNames } from '../frame/permissions.ts'

export const accountSigned: ActWordsOf<typeof accountLists.signed> = {
  'change-role': {
    title: 'Giving or taking a role',
    named: ({ role, grant }, title) =>
      grant
        ? `Give the role “${roleNames[role]}”: ${title}`
        : `Take away the role “${roleNames[role]}”: ${title}`,
    facts: ({ account, role, grant, before }) => [
      {
        label: 'Number of the account',
        value: numero(accountOf(account)?.number ?? account, 'en'),
      },
      { label: grant ? 'Role that is given' : 'Role that is taken', value: roleNames[role] },
      { label: 'Roles now', value: before.map((one) => roleNames[one]).join(', ') || 'None' },
    ],
  },
  'replace-contact': {
    title: 'Replace a lost contact',
    named: (_, title) => (title ? `Replace a lost contact: ${title}` : 'Replace a lost contact'),
    facts: ({ account, before, to }) => [
      { label: 'Account number', value: numero(accountOf(account)?.number ?? account, 'en') },
      { label: 'Now', value: before.join(', ') || 'None' },
      { label: 'It becomes', value: to },
      { label: 'Old phone and e-mail', value: 'Taken out of the account, and written to' },
    ],
  },
}
