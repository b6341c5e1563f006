import type { accountAuditActions } from '#app/domain/accounts/audit-actions.ts'

export const accountAudit: Record<keyof typeof accountAuditActions, string> = {
  'account-closed': 'Закрыл свой аккаунт',
  'account-corrected': 'Исправил свои данные',
  'account-registered': 'Зарегистрировался новый человек',
  'code-sent-again': 'Код отправлен ещё раз',
  'colleague-added': 'Добавлен сотрудник',
  'new-password-asked': 'Запрошен новый пароль',
  'password-changed': 'Пароль сменён',
  'people-read': 'Открыты сведения о людях',
  'platform-admin-named': 'Назначен администратор портала',
  'recovery-codes-renewed': 'Получены новые одноразовые коды',
  'registration-begun': 'Начата регистрация',
  'role-granted': 'Дана роль',
  'role-revoked': 'Роль снята',
  'second-factor-given': 'Введён код для входа',
  'second-factor-reset': 'Снят код для входа сотрудника',
  'second-factor-set-up': 'Настроен код для входа',
  'session-revoked': 'Завершён вход на устройстве',
  'signed-in': 'Вход на портал',
  'village-chosen': 'Выбрал село вместо разделённого',
}
