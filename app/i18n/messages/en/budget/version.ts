import { count } from '#app/i18n/format.ts'
import type { budgetVersion as source } from '../../ky/budget/version.ts'

export const budgetVersion: typeof source = {
  heading: (kind, year) => `${kind}, ${year}`,
  publish: 'Publish',
  baseAnew: (version) => `Go on from version ${version}`,
  overtaken: {
    title: (version) =>
      `Version ${version} was published after this draft was begun. The draft cannot be published in ignorance of it.`,
    differs:
      'Lines that stand here otherwise than in that version. Mend what has to be, then go on from it:',
    same: 'The lines are the same as in that version.',
    line: (line, there, here) => `${line}: ${there} there, ${here} here`,
    none: 'none',
  },
  departures: {
    title: 'Not as signed conciliation protocols decided',
    lead: 'Say why for each line. Everybody reads the reason at the line, at the remark and at the table.',
    why: (table) => `Why not as table ${count(table, 'en')} agreed?`,
  },
  adoption: {
    ask: 'Ask for the second signature',
    waits:
      'It waits for the signature of a second person. If the version is changed or thrown away, that act ends.',
    toAct: 'Open the act',
    lead: 'Two people publish what the kenesh adopted: you ask, and the hearing secretary or the clerk compares it with the resolution and signs. Only then does everybody see it.',
    number: 'Number of the kenesh’s resolution',
    numberHint: 'As in the resolution: № 12',
    on: 'Date of the resolution',
  },
  publishLead:
    'Once published, the version does not change and everybody sees it with its fingerprint. Your notes on the findings are published too.',
  notYet: (numbers) => `To publish it, these findings need a note: ${numbers}.`,
  empty: 'There is not one line. Add a line.',
  throwAway: 'Throw this version away',
  hash: (hash) => `Fingerprint (SHA-256): ${hash}`,
  correct: 'Begin a corrected version',
  basis: (number) => `In place of version ${number}`,
  follows: (number) => `After version ${number}`,
  lines: 'Lines',
  linesLead: (all, unit) =>
    `Lines: ${count(all, 'en')}, amounts in ${unit}. Bold lines are computed from those under them.`,
  addLine: 'Add a line',
  edit: 'Change',
  line: {
    title: (name) => `Line: ${name}`,
    freshTitle: 'New line',
    splitTitle: (name) => `Split the line: ${name}`,
    splitLead:
      'The amount you split off goes to a new line, the rest stays in the old one. Totals do not change.',
    name: 'Name',
    code: 'Code',
    economic: 'Economic code',
    source: 'Source of funding',
    side: 'Side',
    under: 'Under which line',
    top: 'At the top',
    amount: (period, unit) => `${period}, ${unit}`,
    computed: 'The amount is computed from the lines under it.',
    save: 'Save',
    add: 'Add',
    split: 'Split',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    moves: 'Move or remove',
  },
}
