import type { conciliationAuditActions } from '#app/domain/conciliations/manifest.ts'

export const conciliationAudit: Record<keyof typeof conciliationAuditActions, string> = {
  'conciliation-written': 'Макулдашуу столун даярдады',
  'conciliation-deleted': 'Жарыяланбаган столду жойду',
  'conciliation-sides-named': 'Макулдашуунун тараптарын жазды',
  'conciliation-offer-written': 'Тараптын сунушун жазды',
  'conciliation-announced': 'Макулдашуу столун жарыялады',
  'conciliation-changed': 'Жарыяланган столду өзгөрттү',
  'conciliation-called-off': 'Макулдашуу жыйынын өткөрбөй турган болду',
  'conciliation-protocol-written': 'Макулдашуунун протоколун жарыялады',
  'conciliation-protocol-signed': 'Макулдашуунун протоколунун кол коюлган көчүрмөсүн кошту',
  'conciliation-protocol-returned': 'Макулдашуунун протоколун кайтарды',
  'conciliation-confirmed': 'Макулдашуунун протоколун тастыктады',
}
