import { count, plural } from '#app/i18n/format.ts'
import type { answer as source } from '../../ky/tally/answer.ts'

export const answer: typeof source = {
  deeper: 'More detail',
  files: 'How it was counted: rule, files and fingerprints',
  notFundedOf: (pot) => `Not funded this time. ${pot}`,
  votes: (votes) =>
    plural(votes, 'en', {
      one: `${count(votes, 'en')} vote`,
      other: `${count(votes, 'en')} votes`,
    }),
  covered: 'How many of their choices voters got',
  wasMineTaken: 'Check that you took part',
}
