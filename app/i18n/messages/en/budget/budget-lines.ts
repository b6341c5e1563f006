import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

const lines = (many: number) =>
  plural(many, 'en', {
    one: `${count(many, 'en')} line`,
    other: `${count(many, 'en')} lines`,
  })

/** Single lines of a budget: looked for, read and compared. */
export const budgetLines: Pick<
  Catalogue['openBudget'],
  'find' | 'lines' | 'line' | 'explain' | 'paying' | 'difference'
> = {
  find: {
    heading: 'Find the line that matters to you',
    label: 'What are you looking for?',
    hint: 'For example: light, kindergarten, bridge',
    button: 'Find',
    words: ['light', 'water', 'road', 'kindergarten', 'waste'],
    all: (many) => `all lines: ${count(many, 'en')}`,
  },
  paying: {
    /** On the page of a chosen project. */
    paidFrom: 'Which budget line pays for it',
    ofBudget: (year, amount) =>
      `Budget of ${year}${amount === null ? '' : `, ${amount} in the line`}`,
  },
  lines: {
    title: (year) => `Lines of the budget for ${year}`,
    line: 'Line',
    code: 'Code',
    side: 'Side',
    section: 'Section or source',
    amount: 'Amount',
    level: 'Level',
    economic: 'Kind of cost',
    source: 'Source of funding',
    programme: 'Programme',
    empty: 'No lines',
  },
  line: {
    amount: 'in the year',
    byYear: (year) => `difference from the plan of ${year}`,
    perPerson: 'per resident and year',
    ofAll: (side) =>
      side === 'revenue'
        ? 'of all revenue'
        : side === 'expenditure'
          ? 'of all spending'
          : 'of all financing',
    parts: 'What it pays for',
    partsOfIncome: 'What it is made of',
    part: 'Part',
    by: (economic) => `kind of cost: ${economic}`,
    from: (source) => `money: ${source}`,
    programme: (programme) => `programme: ${programme}`,
    gone: (names) => `The version before also had: ${names}.`,
    years: 'Year by year',
    yearsHow:
      'The solid bar is what was spent, the black mark the plan or draft. A year without such a line shows nothing.',
    noYear: 'there was no such line',
    otherCodes: (codes) => `in that year: ${codes}`,
    shared: (codes) => `the amount is together with ${codes}: it was one code then`,
    versions: 'Version by version in this year',
    notThere: 'not in this version',
    code: 'Code',
    noCode: 'no code',
    where: 'Section',
    ask: 'Who answers for it',
    office: 'Finance department',
  },
  explain: {
    title: 'Explain the line',
    link: 'Explain the line',
    save: 'Publish',
    whatKy: 'What it pays for, in Kyrgyz',
    whatRu: 'What it pays for, in Russian',
    whatEn: 'What it pays for, in English',
    people: 'How many people use it',
    why: 'Why the amount is what it is',
    whyHint: 'Why it rose or fell, why the plan was missed. Everybody sees it.',
    projects: 'Projects paid from this line',
    projectsHint: 'Projects that residents chose. They stand on the page of the line.',
    forPeople: (people) => `for ${count(people, 'en')} people`,
  },
  difference: {
    title: 'Two versions compared',
    from: 'From which version',
    to: 'To which version',
    show: 'Compare',
    changed: (many) => `Changed: ${lines(many)}`,
    same: (many) => `Not changed: ${lines(many)}`,
    nothing: 'Both versions have the same lines',
    onlyChanged: 'changed',
    onlySame: 'not changed',
  },
}
