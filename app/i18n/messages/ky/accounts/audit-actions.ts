import type { accountAuditActions } from '#app/domain/accounts/audit-actions.ts'

export const accountAudit: Record<keyof typeof accountAuditActions, string> = {
  'account-closed': 'Аккаунтун жапты',
  'account-corrected': 'Өз маалыматын оңдоду',
  'account-registered': 'Жаңы адам катталды',
  'code-sent-again': 'Кодду кайра жөнөттүрдү',
  'colleague-added': 'Жаңы кызматкер кошту',
  'new-password-asked': 'Жаңы сырсөз сурады',
  'password-changed': 'Сырсөздү алмаштырды',
  'people-read': 'Адамдардын маалыматын ачты',
  'platform-admin-named': 'Порталдын администратору дайындалды',
  'recovery-codes-renewed': 'Бир жолку коддорду жаңыртты',
  'registration-begun': 'Катталууну баштады',
  'role-granted': 'Милдет берди',
  'role-revoked': 'Милдетти алып салды',
  'second-factor-given': 'Кирүү кодун жазды',
  'second-factor-reset': 'Кызматкердин кирүү кодун алып салды',
  'second-factor-set-up': 'Кирүү кодун орнотту',
  'session-revoked': 'Түзмөктөн чыгарды',
  'signed-in': 'Порталга кирди',
  'village-chosen': 'Бөлүнгөн айылдын ордуна айылын тандады',
}
