import { count, plural } from '#app/i18n/format.ts'
import type { roundWork as source } from '../../ky/rounds/work.ts'

export const roundWork: typeof source = {
  'publish-list': {
    name: 'Публикация списка',
    about: ({ title, count: waiting }) =>
      plural(waiting, 'ru', {
        one: `«${title}»: ждёт ${count(waiting, 'ru')} принятое предложение`,
        few: `«${title}»: ждут ${count(waiting, 'ru')} принятых предложения`,
        other: `«${title}»: ждут ${count(waiting, 'ru')} принятых предложений`,
      }),
    button: 'Опубликовать',
  },
  'open-vote': {
    name: 'Закрепление правил и списка',
    about: ({ title }) => `«${title}»: закрепить правила и список голосования`,
    button: 'Подготовить',
  },
  'finish-round': {
    name: 'Неопубликованный цикл',
    about: ({ title }) => `«${title}»: начат, жители его ещё не видят`,
    button: 'Продолжить',
  },
}
