import type { budgetAuditActions } from '#app/domain/budget/manifest.ts'

export const budgetAudit: Record<keyof typeof budgetAuditActions, string> = {
  'budget-begun': 'Бюджеттин версиясын түзө баштады',
  'budget-finding-noted': 'Бюджеттин табылгасына чечим жазды',
  'budget-lines-changed': 'Бюджеттин саптарын өзгөрттү',
  'budget-deleted': 'Бюджеттин жарыяланбаган версиясын өчүрдү',
  'budget-reading-stopped': 'Бюджеттин файлын окууну токтотту',
  'budget-dates-set': 'Бюджеттин күндөрүн белгиледи',
  'budget-line-explained': 'Беренени түшүндүрдү',
  'budget-prices-set': 'Баалардын индексин жазды',
  'budget-based-anew': 'Долбоорду жаңы версиянын негизине койду',
  'budget-published': 'Бюджеттин версиясын жарыялады',
}
