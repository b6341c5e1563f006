import type { tallyWork as source } from '../../ky/tally/work.ts'

export const tallyWork: typeof source = {
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
