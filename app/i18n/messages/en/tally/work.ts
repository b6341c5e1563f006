import type { tallyWork as source } from '../../ky/tally/work.ts'

export const tallyWork: typeof source = {
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
