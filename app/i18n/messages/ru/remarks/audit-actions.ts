import type { remarkAuditActions } from '#app/domain/remarks/manifest.ts'

export const remarkAudit: Record<keyof typeof remarkAuditActions, string> = {
  'remark-written': 'Написано замечание к бюджету',
  'remark-joined': 'Присоединение к замечанию',
  'remark-assigned': 'Назначен ответственный за ответ на замечание',
  'remark-answered': 'Дан ответ на замечание',
  'remark-word-said': 'Автор сказал, ответ ли это',
  'draft-put-to-kenesh': 'Проект поставлен на голосование кенеша',
  'draft-taken-back': 'Проект отозван с голосования кенеша',
  'remark-hidden': 'Замечание скрыто',
  'remark-shown': 'Замечание снова показано',
  'levers-set': 'Указано, что можно передвигать в симуляторе',
}
