import { count, numero, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

/** What somebody says against the words of a report. */
export const complaints: Catalogue['complaints'] = {
  title: (number) => `A breach in report ${numero(number, 'en')}`,
  link: 'Report a breach',
  lead: 'A clerk of the ayil okmotu considers it and answers you. Who said it is published nowhere. Where the problem itself is described rightly, there is nothing to say here.',
  button: 'Send',
  sent: 'It was received',
  sentNext: 'You are answered when the ayil okmotu has considered it.',
  back: 'Back to the report',
  said: (people) =>
    plural(people, 'en', {
      one: `${count(people, 'en')} person says that it breaks the rules`,
      other: `${count(people, 'en')} people say that it breaks the rules`,
    }),
}
