import type { remarkRetention } from '#app/domain/remarks/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const remarkRetentionWords: RetentionWordsOf<typeof remarkRetention> = {
  remarks: {
    what: 'Замечание к бюджету: текст, сумма, село, файлы, кто написал; для письма имя и телефон автора',
    why: 'Чтобы замечание не потерялось, получило ответ и было видно, что стало со статьёй',
  },
  'kenesh-gates': {
    what: 'Какой проект когда поставлен на голосование кенеша, кем и, если замечания остались без ответа, почему',
    why: 'Чтобы все знали, на каждое ли замечание ответили, а если нет, то почему',
  },
  'remark-voices': {
    what: 'Кто к какому замечанию присоединился',
    why: 'Чтобы один человек присоединился один раз; кто это, не публикуется',
  },
  levers: {
    what: 'Какие группы проекта в каких пределах можно передвигать, что защищено и почему',
    why: 'Чтобы жители могли сами составить бюджет',
  },
}
