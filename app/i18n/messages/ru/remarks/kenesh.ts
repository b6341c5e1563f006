import { count } from '#app/i18n/format.ts'
import type { kenesh as source } from '../../ky/remarks/kenesh.ts'

export const kenesh: typeof source = {
  title: (year) => `Поставить проект ${year} года на голосование кенеша`,
  crumb: 'На голосование кенеша',
  lead: 'После этого замечания к проекту не принимаются. Проект ставят, когда на каждое замечание дан ответ.',
  version: (version) => `Ставится проект: версия ${count(version, 'ru')}.`,
  allAnswered: 'На все замечания дан ответ.',
  unanswered: (remarks) => `Без ответа замечаний: ${count(remarks, 'ru')}`,
  reason: 'Почему ставят без ответа',
  reasonHint: 'Читают все; остаётся и в журнале действий.',
  button: 'Поставить на голосование',
  override: 'Поставить, не ответив',
  put: (day) => `Проект поставлен на голосование кенеша: ${day}`,
  withoutAnswer: (numbers, reason, by) =>
    `Остались без ответа: ${numbers}. Причина: ${reason}. Решил: ${by}.`,
}
