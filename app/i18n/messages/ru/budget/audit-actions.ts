import type { budgetAuditActions } from '#app/domain/budget/manifest.ts'

export const budgetAudit: Record<keyof typeof budgetAuditActions, string> = {
  'budget-begun': 'Начата версия бюджета',
  'budget-finding-noted': 'Записано решение по находке в бюджете',
  'budget-lines-changed': 'Изменены строки бюджета',
  'budget-deleted': 'Удалена неопубликованная версия бюджета',
  'budget-reading-stopped': 'Остановлено чтение файла бюджета',
  'budget-dates-set': 'Назначены дни бюджета',
  'budget-line-explained': 'Объяснил статью',
  'budget-prices-set': 'Внесены индексы цен',
  'budget-based-anew': 'Перевёл проект бюджета на новую версию',
  'budget-published': 'Опубликована версия бюджета',
}
