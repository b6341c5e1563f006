import type { deliveryAuditActions } from '#app/domain/delivery/manifest.ts'

export const deliveryAudit: Record<keyof typeof deliveryAuditActions, string> = {
  'delivery-updated': 'Обновлён ход исполнения',
}
