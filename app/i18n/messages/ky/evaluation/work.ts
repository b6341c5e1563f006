import type { WorkTextsOf } from '#app/domain/desk/work-item.ts'
import type { CheckWork } from '#app/domain/evaluation/work.ts'
import { count } from '#app/i18n/format.ts'

export const checkWork: WorkTextsOf<CheckWork> = {
  'assign-checks': {
    name: 'Текшерүүгө берүү',
    about: ({ count: waiting }) => `${count(waiting, 'ky')} сунуш эч кимге бериле элек`,
    button: 'Бөлүштүрүү',
  },
  'check-proposal': {
    name: 'Сунушту текшерүү',
    about: ({ number, title }) => `№ ${number}: «${title}»`,
    button: 'Текшерүү',
  },
  'decide-appeal': {
    name: 'Апелляцияны чечүү',
    about: ({ number, title }) => `№ ${number}: «${title}»`,
    button: 'Кароо',
  },
  'answer-reports': {
    name: 'Бузуу тууралуу билдирүү',
    about: ({ number, title, count: reports }) =>
      `№ ${number}: «${title}», ${count(reports, 'ky')} билдирүү`,
    button: 'Кароо',
  },
}
