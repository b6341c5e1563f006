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
  put: (version, day) =>
    `Проект (версия ${count(version, 'ru')}) поставлен на голосование кенеша: ${day}`,
  by: (by) => `Поставил: ${by}.`,
  takenBack: (day, reason, by) => `Отозван: ${day}. Причина: ${reason}. Решил: ${by}.`,
  back: 'Отозвать проект',
  backLead:
    'Только после этого можно опубликовать новый проект, и замечания снова принимаются. Запись о том, как его ставили, остаётся на странице.',
  backReason: 'Почему проект отзывают',
  withoutAnswer: (numbers, reason, by) =>
    `Остались без ответа: ${numbers}. Причина: ${reason}. Решил: ${by}.`,
}
