import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { accountLists } from '#app/domain/accounts/manifest.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'
import { numero } from '#app/i18n/format.ts'
import { roleNames } from '../frame/permissions.ts'

export const accountSigned: ActWordsOf<typeof accountLists.signed> = {
  'change-role': {
    title: 'Дать или снять роль',
    named: ({ role, grant }, title) =>
      grant
        ? `Дать роль «${roleNames[role]}»: ${title}`
        : `Снять роль «${roleNames[role]}»: ${title}`,
    facts: ({ account, role, grant, before }) => [
      { label: 'Номер аккаунта', value: numero(accountOf(account)?.number ?? account, 'ru') },
      { label: grant ? 'Какую роль дают' : 'Какую роль снимают', value: roleNames[role] },
      { label: 'Роли сейчас', value: before.map((one) => roleNames[one]).join(', ') || 'Нет' },
    ],
  },
  'replace-contact': {
    title: 'Замена потерянного контакта',
    named: (_, title) =>
      title ? `Замена потерянного контакта: ${title}` : 'Замена потерянного контакта',
    facts: ({ account, before, to }) => [
      { label: 'Номер аккаунта', value: numero(accountOf(account)?.number ?? account, 'ru') },
      { label: 'Сейчас', value: before.join(', ') || 'Нет' },
      { label: 'Станет', value: to },
      { label: 'Прежние телефон и почта', value: 'Удаляются из аккаунта, туда уходит сообщение' },
    ],
  },
}
