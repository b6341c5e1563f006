import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { RollWork } from '#app/domain/roll/manifest.ts'

export const rollWork: WorkTextsOf<RollWork> = {
  'take-roll': {
    name: 'Список избирателей',
    about: ({ title }) => `«${title}»: без списка голосование не откроется`,
    button: 'К спискам',
  },
}
