import { count, plural } from '#app/i18n/format.ts'
import type { roundWork as source } from '../../ky/rounds/work.ts'

export const roundWork: typeof source = {
  'publish-list': {
    name: 'Publish the list',
    about: ({ title, count: waiting }) =>
      plural(waiting, 'en', {
        one: `“${title}”: 1 accepted proposal is waiting`,
        other: `“${title}”: ${count(waiting, 'en')} accepted proposals are waiting`,
      }),
    button: 'Publish',
  },
  'open-vote': {
    name: 'Fix the rules and the list',
    about: ({ title }) => `“${title}”: fix the rules and the list of the vote`,
    button: 'Prepare',
  },
  'finish-round': {
    name: 'Unpublished round',
    about: ({ title }) => `“${title}”: begun, residents do not see it yet`,
    button: 'Go on',
  },
}
