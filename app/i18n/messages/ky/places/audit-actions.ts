import type { placeAuditActions } from '#app/domain/places/audit-actions.ts'

export const placeAudit: Record<keyof typeof placeAuditActions, string> = {
  'admin-invited': 'Администратор чакырды',
  'municipality-changed': 'Муниципалитеттин маалыматын өзгөрттү',
  'municipality-created': 'Муниципалитет кошту',
  'municipality-resumed': 'Муниципалитеттин порталын кайра ачты',
  'municipality-suspended': 'Муниципалитеттин порталын токтотту',
  'outlines-taken': 'Чек аралар жүктөлдү',
  'territory-changed': 'Айылдын маалыматын өзгөрттү',
  'territory-ended': 'Айыл бириктирилди, бөлүндү же жоюлду',
  'territory-renamed': 'Айылдын аталышын алмаштырды',
  'village-added': 'Айыл кошту',
  'villages-taken': 'Айылдардын тизмесин киргизди',
}
