import type { conciliationAuditActions } from '#app/domain/conciliations/manifest.ts'

export const conciliationAudit: Record<keyof typeof conciliationAuditActions, string> = {
  'conciliation-written': 'Prepared a conciliation table',
  'conciliation-deleted': 'Took apart a table that was not announced',
  'conciliation-sides-named': 'Named the sides of a conciliation',
  'conciliation-offer-written': 'Wrote down the offer of a side',
  'conciliation-announced': 'Announced a conciliation table',
  'conciliation-changed': 'Changed an announced table',
  'conciliation-called-off': 'Called a conciliation meeting off',
  'conciliation-protocol-written': 'Published the protocol of a conciliation',
  'conciliation-protocol-signed': 'Attached the signed copy of a conciliation protocol',
  'conciliation-protocol-returned': 'Returned the protocol of a conciliation',
  'conciliation-confirmed': 'Confirmed the protocol of a conciliation',
}
