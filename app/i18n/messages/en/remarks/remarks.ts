import { count, date, numero, plural } from '#app/i18n/format.ts'
import type { remarks as source } from '../../ky/remarks/remarks.ts'

const number = (remarks: number) =>
  plural(remarks, 'en', { one: '1 remark', other: `${count(remarks, 'en')} remarks` })

export const remarks: typeof source = {
  title: (year) => `Remarks on the budget of ${year}`,
  about: (year) =>
    `What residents say of the lines of the budget of ${year}. Each remark gets a number, is public at once and is never lost.`,
  none: 'No remarks yet',
  noneAdvice: 'Choose a line and write the first one.',
  list: 'Remarks',
  remark: 'Remark',
  number: 'Number',
  line: 'Line',
  section: 'Section',
  wish: 'What it asks for',
  village: 'Village',
  wholeAimak: 'the whole aimak',
  voices: 'Supporters',
  source: 'How it came',
  written: 'Written',
  wasAmount: 'When written',
  nowAmount: 'Now',
  year: 'Year',
  author: 'Author',
  sources: {
    web: 'written on the portal',
    letter: 'came by letter',
    hearing: 'said at a hearing',
    simulator: 'made with the simulator',
  },
  wishes: {
    more: 'More',
    less: 'Less',
    explain: 'Explain it',
    mistake: 'It looks like a mistake',
  },
  fates: {
    moved: 'This line has another name or code now.',
    wider: 'This line is part of a wider one now.',
    gone: 'The last version has no such line. The remark stays.',
  },
  unnamed: 'name not published',
  withheld: (reason) => `The text was taken off the public pages. Reason: ${reason}`,
  hidden: (reason) => `The text was hidden. Reason: ${reason}`,
  readHidden: 'Read the hidden text',
  voicesCount: (voices) =>
    plural(voices, 'en', {
      one: '1 person says the same',
      other: `${count(voices, 'en')} people say the same`,
    }),
  noVoices: 'nobody has joined yet',
  fromQuestion: (question) => `From question or proposal ${numero(question, 'en')} of a hearing`,
  onPaper: (day) => `on paper or at a hearing: ${date(day, 'en')}`,
  wroteOn: (version, amount) =>
    amount === null
      ? `Written on version ${version}, which had no amount for this line.`
      : `Written on version ${version}, which had ${amount} for this line.`,
  adopted: 'As adopted:',
  now: 'Now:',
  nowNothing: 'No amount is set.',
  adoptedFates: {
    moved: 'In the adopted budget this line has another name or code.',
    wider: 'In the adopted budget this line is part of a wider one.',
    gone: 'The adopted budget has no such line. The remark stays.',
  },
  adoptedAmount: 'As adopted',
  changedBy: (by) => `Difference: ${by}.`,
  wants: 'What the author proposes',
  onLine: (remarks) =>
    remarks === 0 ? 'No remarks on this line yet' : `${number(remarks)} on this line`,
  onDraft: (remarks) =>
    remarks === 0
      ? 'No remarks on the draft of the year yet'
      : `${number(remarks)} on the draft of the year`,
  most: 'Those with most support',
  write: 'Write a remark on this line',
  chooseLine: 'Choose a line and write a remark',
  all: (remarks) =>
    plural(remarks, 'en', { one: 'All: 1 remark', other: `All ${number(remarks)}` }),
  join: 'I say the same',
  until: 'Remarks are taken until the draft is put to the vote of the kenesh.',
  closed: 'Remarks are no longer taken: the budget is adopted.',
  toRemark: 'The remark’s page',
  toLine: 'The line’s page',
  form: {
    title: (line) => `Write a remark: ${line}`,
    crumb: 'Write a remark',
    lead: 'It takes three minutes. The remark gets a number and is public at once.',
    others: 'Is there such a remark already?',
    othersAdvice: 'Then join it: remarks are not split, and there will be one answer.',
    wish: 'What do you want?',
    text: 'Your remark',
    textHint: 'What is it like now, and what should change?',
    sum: 'By how many som?',
    sumHint: (amount) => `Leave it empty if you do not know. The line has ${amount} now.`,
    sumHintNone: 'Leave it empty if you do not know.',
    other: 'Where should the money come from or go to?',
    otherHint:
      'A budget has to balance: what one line of spending gets another gives, or as much more has to come in.',
    otherNone: 'Let the ayil okmotu decide',
    village: 'Your village',
    named: 'Publish my name',
    namedHint: 'Without this only your village is shown.',
    files: 'Photo or PDF',
    filesHint: (most) =>
      `At most ${plural(most, 'en', { one: '1 file', other: `${count(most, 'en')} files` })}. They are public with the remark. A PDF is published as it is: the program may have written your name into it.`,
    send: 'Send the remark',
    whatNext: 'What happens to it',
    steps: [
      'It gets a number and is public',
      'If the line changes, the remark shows it',
      'The kenesh decides the budget',
    ],
    lineFacts: 'Line',
  },
  own: {
    none: 'You have written no remarks yet',
    isIt: 'Is this yours?',
    title: (remark) => `Remark ${count(remark, 'en')}`,
    joinLead:
      'If you join, the number of its supporters grows by one. Who joined is not published. It cannot be taken back.',
    joined: 'You have joined this remark.',
    notYours: 'You did not write this remark.',
    yours: 'This remark is yours.',
  },
  office: {
    title: 'Remarks',
    lead: 'All remarks on lines of budgets.',
    takeIn: (year) => `Take in a remark on the budget of ${year} from a letter or a hearing`,
    takeInTitle: (year) => `Take in a remark, ${year}`,
    takeInLead: 'Write down in the author’s words what came by letter or was said at a hearing.',
    name: 'Author’s name',
    nameHint: 'As in the letter or the minutes of the hearing',
    phone: 'Phone',
    phoneHint: 'Not published',
    on: 'When it was written or said',
    woman: 'The author is',
    womanHint: 'Only to compute the share of women',
    womanYes: 'a woman',
    womanNo: 'a man',
    womanUnknown: 'not known',
    village: 'Author’s village',
    named: 'The author agrees to the name being published',
    take: 'Take in',
    about: (remark, year) => `Remark ${count(remark, 'en')}, ${year}`,
    public: 'Public page',
    moderate: 'Hide or show',
    onlyReading: 'A clerk decides about hiding.',
  },
}
