import type { Measure, Side } from '#app/domain/budget/line.ts'
import type { VersionKind } from '#app/domain/budget/version.ts'
import { count, date, percent, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'
import { budgetLines } from './budget-lines.ts'
import { budgetPapers } from './budget-papers.ts'
import { prices } from './prices.ts'

const titles: Record<VersionKind, (year: number) => string> = {
  'forward-draft': (year) => `Summer draft of the budget for ${year}`,
  'binding-draft': (year) => `Draft budget for ${year}`,
  approved: (year) => `Budget for ${year} as adopted`,
  change: (year) => `Budget for ${year} as changed`,
  execution: (year) => `Execution of the budget for ${year}`,
}

const kinds: Record<VersionKind, string> = {
  'forward-draft': 'summer draft',
  'binding-draft': 'winter draft',
  approved: 'adopted budget',
  change: 'changed budget',
  execution: 'execution',
}

const leads: Record<VersionKind, (amount: string) => string> = {
  'forward-draft': (amount) =>
    `The ayil okmotu expects to spend ${amount}. This is the first draft: it is made precise in winter, and decided later.`,
  'binding-draft': (amount) =>
    `The ayil okmotu proposes to spend ${amount}. This is not a decision yet: the kenesh takes it.`,
  approved: (amount) => `The kenesh has adopted spending of ${amount}.`,
  change: (amount) => `After changes during the year, spending of ${amount} is adopted.`,
  execution: (amount) => `${amount} were spent in the year.`,
}

const sides: Record<Side, string> = {
  revenue: 'Revenue',
  expenditure: 'Spending',
  financing: 'Financing',
}

const measures: Record<Measure, string> = {
  draft: 'draft',
  plan: 'adopted plan',
  revised: 'revised plan',
  fact: 'actual',
}

const lines = (many: number) =>
  plural(many, 'en', {
    one: `${count(many, 'en')} line`,
    other: `${count(many, 'en')} lines`,
  })

export const openBudget: Catalogue['openBudget'] = {
  ...budgetLines,
  ...budgetPapers,
  prices,
  titles,
  kinds,
  leads,
  onlyIncome: (amount) => `Income of ${amount}. This version says nothing of spending.`,
  sides,
  measures,
  allTitle: 'Budgets',
  allLead:
    'Every version that was published stays here: none is ever changed, a correction is a new version.',
  none: 'No budget has been published yet',
  noneAdvice: 'It appears here when the finance department publishes its first version.',
  year: 'Year',
  yearOf: (year) => `${year}`,
  version: (number) => `version ${count(number, 'en')}`,
  versions: (many) => `all versions: ${count(many, 'en')}`,
  published: (day) => `published ${date(day, 'en')}`,
  adoptedBy: (number, day) => `Adopted by resolution of the kenesh: ${number}, ${day}`,
  chain: 'Versions',
  olderVersion:
    'This is an older version: a newer one was published after it. The lines, the search, the leaflet and the taxes show the newest.',
  toNewest: 'Open the newest version',
  corrected: 'Why it was corrected:',
  hash: 'Fingerprint',
  figures: {
    expenditure: 'all spending',
    revenue: 'all revenue',
    own: (share) => `own income, ${percent(share / 100, 'en')} of revenue`,
    received: (share) => `transfers received, ${percent(share / 100, 'en')} of revenue`,
    perPerson: (people) => `spending per resident (population ${count(people, 'en')})`,
    deficit: 'missing in revenue',
    surplus: 'more revenue than spending',
  },
  from: {
    heading: (received) =>
      `Of every 100 som of revenue, ${count(received, 'en')} are transfers received`,
    caption: 'Revenue by source',
    label: (own, received) =>
      `Own income ${count(own, 'en')} per cent, transfers received ${count(received, 'en')} per cent`,
    own: 'Own income',
    received: 'Transfers received',
    shortOwn: 'Own income',
    shortReceived: 'Transfers',
    source: 'Source',
    nothing: 'This version names no such income.',
  },
  to: {
    rounded:
      'Shares are rounded to whole per cent so that they add up to 100: a single one may be 1 per cent off its nearest whole number.',
    heading: (parts) => `Of every 100 som spent: ${parts}`,
    part: (name, share) => `${name} ${count(share, 'en')}`,
    how: 'The larger a box, the more money. Press it to see its lines.',
    caption: 'Spending by section',
    section: 'Section',
    others: 'All others',
    sinceLastYear: (by) => `since last year ${by}`,
    below: (names) => `Not in the picture, because money came back: ${names}.`,
  },
  noSpending: 'This version says nothing of spending.',
  since: {
    more: (sum, version) => `Spending grew by ${sum} since ${version}`,
    less: (sum, version) => `Spending fell by ${sum} since ${version}`,
    even: (version) => `Spending comes to the same as in ${version}`,
    moreThanYear: (sum, year) => `Spending is ${sum} more than planned for ${year}`,
    lessThanYear: (sum, year) => `Spending is ${sum} less than planned for ${year}`,
    evenWithYear: (year) => `Spending comes to the same as planned for ${year}`,
    how: (before, after, unit) =>
      `It was ${before} and is ${after} now (${unit}). A solid bar was added, a hollow one taken away.`,
    money: (changes) => `Difference in revenue: ${changes}.`,
    caption: 'How spending changed',
    others: (many) => `Also changed: ${lines(many)}`,
    same: (many) => `Not changed: ${lines(many)}`,
    line: 'Line',
    before: 'Before',
    after: 'Now',
    by: 'Difference',
    percent: 'Difference, %',
    isNew: 'new',
    gone: 'no longer there',
    all: 'The page on which all lines are compared',
    together: (names) => `together with ${names}: an order split or merged the codes`,
  },
  spent: {
    heading: (year, share) => `In ${year}, ${share} of the planned spending was spent`,
    plainHeading: (year) => `${year}: plan and actual`,
    how: (plan, unit) =>
      `The solid bar is what was spent, the black mark the plan (${plan}). In ${unit}.`,
    caption: 'Plan and actual',
    plan: 'Plan',
    fact: 'Actual',
    gap: 'Difference',
    ofPlan: (share) => `${share} of the plan`,
    over: (share) => `more than planned: ${share}`,
    notPlanned: 'not planned',
    notSpent: 'no actual figure',
    cameBack: 'money came back',
    report: 'Report of the execution',
  },
  total: 'Total',
  follow: 'See where the money goes',
  openData:
    'Every published version as CSV, XLSX and Data Package; the dictionary explains the columns.',
  shownIn: 'Amounts',
  further: {
    heading: 'From here',
    leaflet: 'Citizens’ budget: four pages to print',
    taxes: 'What my taxes pay for',
    difference: 'Compare versions',
    dictionary: 'Dictionary of the budget',
    follow: 'Feed of new versions (Atom)',
    files: 'Files:',
    semicolon: 'CSV with “;”',
    frozen: 'the text of the fingerprint',
  },
  names: { wholeVersion: (kind, number) => `${kind}, ${number}` },
}
