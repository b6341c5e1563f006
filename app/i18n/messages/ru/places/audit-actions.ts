import type { placeAuditActions } from '#app/domain/places/audit-actions.ts'

export const placeAudit: Record<keyof typeof placeAuditActions, string> = {
  'admin-invited': 'Пригласил администратора',
  'municipality-changed': 'Изменил данные муниципалитета',
  'municipality-created': 'Подключил муниципалитет',
  'municipality-resumed': 'Возобновил портал муниципалитета',
  'municipality-suspended': 'Приостановил портал муниципалитета',
  'outlines-taken': 'Загружены границы',
  'territory-changed': 'Изменены сведения о селе',
  'territory-ended': 'Село объединено, разделено или упразднено',
  'territory-renamed': 'Село переименовано',
  'village-added': 'Добавлено село',
  'villages-taken': 'Внесён список сёл',
}
