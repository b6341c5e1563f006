import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { RollWork } from '#app/domain/roll/manifest.ts'

export const rollWork: WorkTextsOf<RollWork> = {
  'take-roll': {
    name: 'Шайлоочулардын тизмеси',
    about: ({ title }) => `«${title}»: тизмесиз добуш берүү ачылбайт`,
    button: 'Тизмелерге',
  },
}
