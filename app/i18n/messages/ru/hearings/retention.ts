import type { hearingRetention } from '#app/domain/hearings/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const hearingRetentionWords: RetentionWordsOf<typeof hearingRetention> = {
  hearings: {
    what: 'Объявления о слушаниях: день, место, повестка, изменения с причиной',
    why: 'Чтобы каждый знал, когда и где слушания, и мог прочесть о прошедших',
  },
  'consultation-orders': {
    what: 'Версии порядка консультаций с жителями, каким решением они утверждены, почему изменены и кто их опубликовал',
    why: 'Чтобы все знали, по какому порядку советовались с жителями',
  },
  'hearing-invitations': {
    what: 'Имена приглашённых на слушания, их должность или село',
    why: 'Чтобы приглашение дошло до каждого',
    goes: (term) => `Удаляется после слушаний: ${term}`,
  },
  'hearing-questions': {
    what: 'Вопросы и предложения к слушаниям, кто и из какого села, ответы на них',
    why: 'Чтобы на каждый вопрос ответили в срок и ответ можно было прочесть',
  },
}
