import type { CheckWork } from '#app/domain/evaluation/work.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import { count, numero } from '#app/i18n/format.ts'

export const checkWork: WorkTextsOf<CheckWork> = {
  'assign-checks': {
    name: 'Текшерүүгө берүү',
    about: ({ count: waiting }) => `${count(waiting, 'ky')} сунуш эч кимге бериле элек`,
    button: 'Бөлүштүрүү',
  },
  'check-proposal': {
    name: 'Сунушту текшерүү',
    about: ({ number, title }) => `${numero(number, 'ky')}: «${title}»`,
    button: 'Текшерүү',
  },
  'judge-again': {
    name: 'Корутундуну кайра берүү',
    about: ({ number, title, reason }) =>
      reason === null
        ? `${numero(number, 'ky')}: «${title}». Кол коюла турган нерсе өзгөрүп калды`
        : `${numero(number, 'ky')}: «${title}». Кайтарылды: ${reason}`,
    button: 'Оңдоо',
  },
  'decide-appeal': {
    name: 'Даттанууну чечүү',
    about: ({ number, title }) => `${numero(number, 'ky')}: «${title}»`,
    button: 'Кароо',
  },
  'answer-reports': {
    name: 'Эреже бузуу',
    about: ({ number, title, count: reports }) =>
      `${numero(number, 'ky')}: «${title}», ${count(reports, 'ky')} билдирүү`,
    button: 'Кароо',
  },
}
