import type { WorkTextsOf } from '#app/domain/desk/work-item.ts'
import type { TallyWork } from '#app/domain/tally/office/work.ts'

export const tallyWork: WorkTextsOf<TallyWork> = {
  'count-votes': {
    name: 'Подсчитать голоса',
    about: ({ title }) => `«${title}»: голосование закрыто`,
    button: 'Подсчитать',
  },
  'publish-result': {
    name: 'Опубликовать итоги',
    about: ({ title }) => `«${title}»: подсчитано, нужны две подписи`,
    button: 'Открыть',
  },
}
