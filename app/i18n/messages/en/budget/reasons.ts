import type { BudgetReasons } from '#app/domain/budget/reasons.ts'
import type { Unreadable } from '#app/domain/budget/unreadable.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

/** What a file is, and what to do about it; its name stands before. */
const unreadable: Record<Unreadable, string> = {
  empty: 'is empty. Choose the file with the tables of the budget',
  'old-book': 'is a workbook of Excel 97–2003. Open it and save it as .xlsx',
  locked: 'is locked with a password. Save it without one',
  macros: 'holds macros. Save it as .xlsx without them',
  'other-kind':
    'is no XLSX, ODS or CSV file and no packed data package. Save the tables as .xlsx or .csv',
  'web-page': 'is a web page under another name. Open it in a spreadsheet and save it as .xlsx',
  broken: 'is not whole. Save or copy it once more',
  'too-large': 'is too large. Leave only the tables of the budget in it',
  'too-long': 'has more than 200,000 rows. Send it in parts',
  'too-wide': 'has more than 1,000 columns. Leave only the tables of the budget in it',
  'no-table': 'holds no table with names and amounts',
  'other-currency': 'has amounts in another currency. Only amounts in som are read',
  'package-alone': 'describes a data package. Pack it into one .zip together with its tables',
}

export const budgetReasons: ReasonTexts<BudgetReasons> = {
  'budget-unreadable': ({ name, why }) => `“${name}” ${unreadable[why]}`,
  'budget-name-long': ({ sheet, row, most }) =>
    `${sheet}, row ${row}: the name or code has more than ${most} characters. Shorten it in the file and send it again`,
  'budget-choose-file': () => 'Choose a file',
  'budget-correction-needs-reason': ({ version }) =>
    `A version of this kind is published (version ${version}). Say why it is corrected`,
  'budget-not-adopted': ({ year }) =>
    `No adopted budget of ${year} is published yet. Publish it first`,
  'budget-adopted-before': ({ year }) =>
    `The budget of ${year} is adopted: its draft does not change any more. Publish a change of the budget`,
  'budget-not-what-was-put': ({ version }) =>
    `Version ${count(version, 'en')} of the draft was put to the kenesh, and this one begins from another. Begin the adopted budget anew`,
  'budget-year-not-begun': ({ year }) => `${year} has not begun: nothing of it can be spent yet`,
  'budget-overtaken': ({ version }) =>
    `Version ${version} was published after this draft was begun. Look at what differs, and go on from that version`,
  'budget-departure-needs-reason': ({ table }) =>
    `Conciliation table ${count(table, 'en')} agreed otherwise on this line. Say why`,
  'budget-file-again': ({ year, version }) =>
    `This file has been kept before: ${year}, version ${version}`,
  'budget-not-ready': () => 'The file is not read yet, or could not be read. Open the page again',
  'budget-too-many-findings': ({ most }) =>
    `There are more than ${most} findings. Mend the file itself first and send it again`,
  'budget-no-lines': () => 'There is not one line of the budget. Check the columns or add a line',
  'budget-open-findings': ({ count: open }) =>
    `Findings without a decision: ${count(open, 'en')}. Write a note to each`,
  'budget-is-published': () =>
    'This version is published and does not change any more. Begin a new version to correct it',
  'budget-two-meanings': ({ written }) =>
    `“${written}” can be read in two ways. Write it with a comma or without signs: 1000 or 1,000`,
  'budget-code': () => 'A code is made of figures: 70640',
  'budget-line-holds-others': () => 'Other lines stand under this one. Move or remove them first',
  'budget-not-under-itself': () => 'A line cannot be moved into itself',
  'budget-dates-need-reason': () => 'The day is not the usual one: say why',
  'budget-price-odd': () =>
    'Write per cent of the year before: where prices grew by 6.3 per cent that is 106.3',
  'budget-price-reason': () =>
    'An index that was entered before is changed or taken away: say why; everybody reads it',
  'budget-price-source': () => 'Say where this figure is from',
  'budget-dates-order': () => 'This day is before that of the step before',
  'budget-resolution-later': () => 'That day has not come yet',
  'budget-adopted-by-two': () =>
    'Two people publish an adopted budget: enter number and date of the resolution and ask for the second signature',
}
