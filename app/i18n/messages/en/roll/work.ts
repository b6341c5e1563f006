import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { RollWork } from '#app/domain/roll/manifest.ts'

export const rollWork: WorkTextsOf<RollWork> = {
  'take-roll': {
    name: 'Roll of voters',
    about: ({ title }) => `“${title}”: without a roll the vote does not open`,
    button: 'To the rolls',
  },
}
