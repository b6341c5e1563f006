import { count, plural } from '#app/i18n/format.ts'
import type { checkWork as source } from '../../ky/evaluation/work.ts'

export const checkWork: typeof source = {
  'assign-checks': {
    name: 'Назначить проверки',
    about: ({ count: waiting }) =>
      plural(waiting, 'ru', {
        one: `${count(waiting, 'ru')} предложение никому не назначено`,
        few: `${count(waiting, 'ru')} предложения никому не назначены`,
        other: `${count(waiting, 'ru')} предложений никому не назначены`,
      }),
    button: 'Назначить',
  },
  'check-proposal': {
    name: 'Проверить предложение',
    about: ({ number, title }) => `№ ${number}: «${title}»`,
    button: 'Проверить',
  },
  'decide-appeal': {
    name: 'Решить апелляцию',
    about: ({ number, title }) => `№ ${number}: «${title}»`,
    button: 'Рассмотреть',
  },
  'answer-reports': {
    name: 'Сообщение о нарушении',
    about: ({ number, title, count: reports }) =>
      plural(reports, 'ru', {
        one: `№ ${number}: «${title}», ${count(reports, 'ru')} сообщение`,
        few: `№ ${number}: «${title}», ${count(reports, 'ru')} сообщения`,
        other: `№ ${number}: «${title}», ${count(reports, 'ru')} сообщений`,
      }),
    button: 'Рассмотреть',
  },
}
