import type { conciliationAuditActions } from '#app/domain/conciliations/manifest.ts'

export const conciliationAudit: Record<keyof typeof conciliationAuditActions, string> = {
  'conciliation-written': 'Подготовил стол согласования',
  'conciliation-deleted': 'Убрал необъявленный стол',
  'conciliation-sides-named': 'Записал стороны согласования',
  'conciliation-offer-written': 'Записал предложение стороны',
  'conciliation-announced': 'Объявил стол согласования',
  'conciliation-changed': 'Изменил объявленный стол',
  'conciliation-called-off': 'Отменил заседание согласования',
  'conciliation-protocol-written': 'Опубликовал протокол согласования',
  'conciliation-protocol-signed': 'Приложил подписанную копию протокола согласования',
  'conciliation-protocol-returned': 'Вернул протокол согласования',
  'conciliation-confirmed': 'Подтвердил протокол согласования',
}
