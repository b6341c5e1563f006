import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { accountLists } from '#app/domain/accounts/manifest.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'
import { numero } from '#app/i18n/format.ts'
import { roleNames } from '../frame/permissions.ts'

export const accountSigned: ActWordsOf<typeof accountLists.signed> = {
  'change-role': {
    title: 'Милдет берүү же алуу',
    named: ({ role, grant }, title) =>
      grant
        ? `${roleNames[role]} ролун берүү: ${title}`
        : `${roleNames[role]} ролун алуу: ${title}`,
    facts: ({ account, role, grant, before }) => [
      { label: 'Аккаунттун номери', value: numero(accountOf(account)?.number ?? account, 'ky') },
      { label: grant ? 'Бериле турган милдет' : 'Алына турган милдет', value: roleNames[role] },
      {
        label: 'Азыркы милдеттери',
        value: before.map((one) => roleNames[one]).join(', ') || 'Жок',
      },
    ],
  },
  'replace-contact': {
    title: 'Жоголгон байланышты алмаштыруу',
    named: (_, title) =>
      title ? `Жоголгон байланышты алмаштыруу: ${title}` : 'Жоголгон байланышты алмаштыруу',
    facts: ({ account, before, to }) => [
      { label: 'Аккаунттун номуру', value: numero(accountOf(account)?.number ?? account, 'ky') },
      { label: 'Азыркысы', value: before.join(', ') || 'Жок' },
      { label: 'Жаңысы', value: to },
      { label: 'Эски телефон жана почта', value: 'Аккаунттан чыгарылат, аларга кабар кетет' },
    ],
  },
}
