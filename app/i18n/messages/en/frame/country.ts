import { count, plural } from '#app/i18n/format.ts'
import type { country as source } from '../../ky/frame/country.ts'

/** The first page of the whole country. */
export const country: typeof source = {
  search: 'Name of the ayil aimak, city or village',
  searchHint: 'A former name will do, for example Ken-Suu',
  find: 'Search',
  foundBy: (name) => `You looked for: ${name}`,
  title: 'Choose your ayil aimak or city',
  about:
    'Here residents decide together what the local budget is spent on: they propose, they vote, and they follow the work.',
  lead: (all, open) => {
    if (all === 1)
      return open > 0
        ? 'One municipality has joined so far, and its residents can take part now'
        : 'One municipality has joined so far'
    return open > 0
      ? `${count(all, 'en')} places have joined; you can take part in ${count(open, 'en')} now`
      : `${count(all, 'en')} ayil aimaks and cities have joined`
  },
  open: 'You can take part now',
  underWay: 'Work is under way',
  quiet: 'No round under way now',
  figures: {
    places: (all) =>
      plural(all, 'en', { one: 'ayil aimak or city', other: 'ayil aimaks and cities' }),
    opened: (works) =>
      plural(works, 'en', {
        one: 'work chosen by residents and opened',
        other: 'works chosen by residents and opened',
      }),
    granted: 'given to what residents chose',
  },
  notFound: 'No ayil aimak has such a name',
  notFoundAdvice: 'Write it another way, or write the oblast or raion.',
  empty: 'No ayil aimak has joined yet',
  emptyAdvice: 'The first one to join will appear here.',
  map: {
    label: 'Map: the ayil aimaks and cities that have joined',
    legend:
      'Yellow circle with a thick rim: you can take part now. White with a thin one: other work is under way, or none.',
    unplaced: (places) =>
      plural(places, 'en', {
        one: `The villages of ${count(places, 'en')} municipality are not on the map yet; it stands in the list only.`,
        other: `The villages of ${count(places, 'en')} municipalities are not on the map yet; they stand in the lists only.`,
      }),
  },
  notHere: 'Your ayil aimak is not here?',
  services: 'Services compared between municipalities',
  howToJoin: 'How to join',
  byOblast: 'By oblast',
  guessed: (people: string) => `about ${people}, a guess`,
  population: (people: number) =>
    plural(people, 'en', {
      one: `${count(people, 'en')}\u00a0resident`,
      other: `${count(people, 'en')}\u00a0residents`,
    }),
}
