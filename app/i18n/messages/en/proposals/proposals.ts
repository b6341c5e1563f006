import { count, deadline, plural } from '#app/i18n/format.ts'
import type { proposals as ky } from '../../ky/proposals/proposals.ts'
import { stateNames } from './proposal-reasons.ts'

export const proposals: typeof ky = {
  title: 'Proposals',
  themes: {
    water: 'Drinking water',
    irrigation: 'Irrigation water',
    roads: 'Roads and bridges',
    lighting: 'Street lighting',
    school: 'School and kindergarten',
    health: 'Health',
    sport: 'Sport',
    culture: 'Culture and leisure',
    waste: 'Waste collection',
    other: 'Other',
  },
  states: stateNames,
  orders: {
    draw: 'Drawn by lot',
    cost: 'Cheapest first',
    'cost-down': 'Most expensive first',
    village: 'By village',
    new: 'Newest first',
  },
  stations: {
    sent: 'Sent',
    returned: 'With its author, to be completed',
    legal: 'Legal check',
    technical: 'Cost check',
    vote: 'Vote',
    result: 'Result',
    delivery: 'Delivery',
    rejected: 'Rejected',
    withdrawn: 'Taken back by the author',
  },
  contributions: {
    money: 'Residents add: money',
    labour: 'Residents add: labour',
    things: 'Residents add: materials and equipment',
  },
  wholeAimak: 'The whole aimak',
  write: 'Write a proposal',
  list: {
    found: (total) =>
      plural(total, 'en', {
        one: `${count(total, 'en')} proposal`,
        other: `${count(total, 'en')} proposals`,
      }),
    drawn:
      'The order was drawn by lot. With which proposal it begins depends on the reader or on the day: all proposals are equal.',
    order: 'Order',
    filters: 'Search and filter',
    words: 'Search by words',
    wordsHint:
      'In the title, the text or an old name of the village. You may leave out ө, ү, ң or write in Latin letters.',
    village: 'Village',
    theme: 'Theme',
    standing: 'State',
    any: 'All',
    costFrom: 'Cost from',
    costTo: 'Cost up to',
    apply: 'Show',
    clear: 'Clear the filter',
    onMap: 'On the map',
    asList: 'As a list',
    nothing: 'No such proposal was found',
    nothingAdvice: 'Try another word or clear the filter.',
    none: 'There is no proposal yet',
    noneAdvice: 'You can write the first one.',
  },
  map: {
    title: 'Proposals on the map',
    show: 'Open the map',
    about:
      'Below are the villages and how many proposals each has. Open the map to see the exact places.',
    outline: 'The border of Kyrgyzstan and where this ayil aimak lies',
    villages: 'By village',
    number: 'Proposals',
    pinned: (pinned, all) =>
      `Marked on the map: ${count(pinned, 'en')}; altogether: ${count(all, 'en')}.`,
  },
  officeTitle: {
    title: (number) => `Proposal ${number}: its title in another language`,
    mark: 'title by the office',
    own: 'The author’s title',
    column: 'Title by the office',
    link: 'Give a title in another language',
    lead: 'The author’s title stays as it is and stands beside it on the proposal’s page. Whoever reads in that language sees this title in the list, on the ballot and in the result. It can be changed only until the vote is opened. If the author changes their title, this one goes.',
    ky: 'Title in Kyrgyz',
    ru: 'Title in Russian',
    empty: 'Left empty, only the author’s title remains.',
    save: 'Save',
  },
  page: {
    byLine: (first, village, others) =>
      [
        first,
        village,
        others > 0
          ? plural(others, 'en', {
              one: `and ${count(others, 'en')} more author`,
              other: `and ${count(others, 'en')} more authors`,
            })
          : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    writtenIn: 'Written in',
    languages: { ky: 'Kyrgyz', ru: 'Russian', en: 'English' },
    coAuthors: 'Co-authors',
    unnamed: 'A resident',
    onPaper: 'Taken in on paper',
    photo: (place) => `Photo ${place}`,
    need: 'Why it is needed',
    description: 'What is proposed',
    cost: 'Cost',
    forWhat: 'For what',
    quantity: 'Quantity',
    unitPrice: 'Unit price',
    lineSum: 'Total',
    asked: 'Asked from the budget',
    checked: 'Checked cost',
    contributionsTotal: 'Residents add',
    upkeep: 'Who maintains it afterwards',
    where: 'Place',
    forWhom: 'Who benefits',
    households: (households) =>
      plural(households, 'en', {
        one: `${count(households, 'en')} household`,
        other: `${count(households, 'en')} households`,
      }),
    theme: 'Theme',
    papers: 'Documents',
    onMap: 'See on the map',
    timeline: 'History',
    until: (ends) => `Until: ${deadline(ends, 'en')}`,
    versions: (versions) => `All versions (${count(versions, 'en')})`,
    hiddenTitle: 'Hidden proposal',
    hidden: (reason) => `This proposal is hidden from the list. Reason: ${reason}`,
    withheld: (reason) =>
      `This proposal is hidden, its text and photos are not shown. Reason: ${reason}`,
    showHidden: 'Show what was written',
    rejected: (reason) => `Why it was rejected: ${reason}`,
    excludes: 'Proposals that cannot be carried out together with this one',
    opened: 'Opened',
    followed: 'How it is carried out, stage by stage',
    ballotBeside:
      'Your ballot with its ticks is open in the tab before this one: close this page to go back to it.',
    toBallot: 'Go to the ballot',
    mine: 'Your proposals: what authors can do',
  },
  versions: {
    title: (number) => `Versions of proposal No. ${number}`,
    one: 'The proposal has not changed since it was sent.',
    hidden: 'This proposal is hidden, so its versions are not shown either.',
  },
}
