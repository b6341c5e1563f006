import type { WorkTextsOf } from '#app/domain/desk/work-item.ts'
import type { TallyWork } from '#app/domain/tally/office/work.ts'

export const tallyWork: WorkTextsOf<TallyWork> = {
  'count-votes': {
    name: 'Count the votes',
    about: ({ title }) => `“${title}”: voting is closed`,
    button: 'Count',
  },
  'publish-result': {
    name: 'Publish the result',
    about: ({ title }) => `“${title}”: counted, two signatures needed`,
    button: 'Open',
  },
}
