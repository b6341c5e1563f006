import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { TallyWork } from '#app/domain/tally/manifest.ts'

export const tallyWork: WorkTextsOf<TallyWork> = {
  'count-votes': {
    name: 'Добуштарды эсептөө',
    about: ({ title }) => `«${title}»: добуш жабылды`,
    button: 'Эсептөө',
  },
  'publish-result': {
    name: 'Итогду жарыялоо',
    about: ({ title }) => `«${title}»: эсептелди, эки адамдын колу керек`,
    button: 'Ачуу',
  },
}
