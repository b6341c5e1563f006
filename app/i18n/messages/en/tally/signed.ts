import type { ActWordsOf } from '#app/domain/signed-words.ts'
import type { tallyLists } from '#app/domain/tally/manifest.ts'
import { count } from '#app/i18n/format.ts'

export const tallySigned: ActWordsOf<typeof tallyLists.signed> = {
  'destroy-keys': {
    title: 'Destroying the keys of the ballots',
    facts: ({ envelopes }) => [
      { label: 'Envelopes that go with them', value: count(envelopes, 'en') },
      {
        label: 'What ends',
        value: 'Nobody can be shown any more whether they took part, nor their receipt',
      },
      {
        label: 'What stays',
        value: 'The result, the ballots that are published and the list of codes',
      },
    ],
  },
  'publish-result': { title: 'Publishing the result', facts: null },
}
