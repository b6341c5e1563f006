import { count, numero, plural } from '#app/i18n/format.ts'
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
    about: ({ number, title }) => `${numero(number, 'ru')}: «${title}»`,
    button: 'Проверить',
  },
  'judge-again': {
    name: 'Дать заключение заново',
    about: ({ number, title, reason }) =>
      reason === null
        ? `${numero(number, 'ru')}: «${title}». Изменилось то, что нужно было подписать`
        : `${numero(number, 'ru')}: «${title}». Возвращено: ${reason}`,
    button: 'Исправить',
  },
  'decide-appeal': {
    name: 'Решить апелляцию',
    about: ({ number, title }) => `${numero(number, 'ru')}: «${title}»`,
    button: 'Рассмотреть',
  },
  'answer-reports': {
    name: 'Сообщение о нарушении',
    about: ({ number, title, count: reports }) =>
      plural(reports, 'ru', {
        one: `${numero(number, 'ru')}: «${title}», ${count(reports, 'ru')} сообщение`,
        few: `${numero(number, 'ru')}: «${title}», ${count(reports, 'ru')} сообщения`,
        other: `${numero(number, 'ru')}: «${title}», ${count(reports, 'ru')} сообщений`,
      }),
    button: 'Рассмотреть',
  },
}
