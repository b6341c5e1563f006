import { count } from '#app/i18n/format.ts'
import type { conciliationPapers as source } from '../../ky/conciliations/conciliation-papers.ts'

export const conciliationPapers: typeof source = {
  number: (number, year) => `Draft budget of ${year}, conciliation table ${count(number, 'en')}`,
  print: 'Print the paper, or open it as a document and complete it.',
  protocol: {
    present: 'Sides present',
    columns: { side: 'Side', kind: 'Who', women: 'Women', men: 'Men' },
    agenda: 'Remarks on the table',
    said: 'Heard',
    offers: 'Offers, and what each side says',
    offer: { number: 'No.', what: 'Offer', money: 'Money', stands: 'Sides' },
    decided: 'Decided',
    agreed: (offer) => `Offer ${count(offer, 'en')} is agreed.`,
    notAgreed: (offer) => `Offer ${count(offer, 'en')} is not agreed.`,
    withdrawn: (offer) => `Offer ${count(offer, 'en')} was withdrawn by its side.`,
    nothing: 'There was no offer and no agreement.',
    dissent: 'Table of disagreements',
    dissentColumns: { side: 'Side', offer: 'Offer', words: 'Dissent' },
    attached: 'Attached: the list of changes, the table of remarks.',
  },
  changes: {
    columns: {
      code: 'Code',
      line: 'Line',
      before: 'Before, som',
      after: 'After, som',
      by: 'Difference, som',
      ground: 'Remarks',
    },
    kept: 'The total of spending did not change.',
    none: 'No line changed by this table.',
  },
  remarks: {
    columns: {
      number: 'No.',
      line: 'Line',
      from: 'From whom',
      proposal: 'Remark',
      decision: 'Decision',
      reason: 'Reason',
      wording: 'New amount',
    },
    unnamed: 'name not published',
    hidden: 'the text is hidden',
  },
  resolution: {
    draft: 'DRAFT',
    kenesh: (name) => `${name}: ayil (city) kenesh`,
    session: 'Convocation ____, session ____',
    word: 'RESOLUTION',
    dated: 'No. ____        ____________ 20___        village of ______________',
    about: (year) => `On changes to the draft local budget of ${year} after conciliation`,
    ground: (protocol) =>
      `Under article ____ of the Budget Code of the Kyrgyz Republic and article ____ of the law on local state administration and bodies of local self-government, having considered ${protocol}, the kenesh`,
    groundNote: 'A lawyer fills in the articles by the acts in force.',
    decides: 'RESOLVES:',
    points: {
      take: (protocol) => `To take note of ${protocol}.`,
      change: (year) => `To change the draft budget of ${year} by the annexed list.`,
      whole: (amount) => `To leave the total of spending as it was: ${amount}.`,
      none: 'To make no change to the draft after conciliation.',
      dissent: (sides) => `To hear the dissent of: ${sides}.`,
      obliges:
        'The head of the ayil okmotu enters the changes into the budget and publishes the resolution.',
      control: 'The standing committee on the budget sees that the resolution is carried out.',
    },
    protocolOf: (number, on) =>
      `the protocol of conciliation table ${count(number, 'en')} of ${on}`,
    chair: 'Chair of the kenesh',
  },
  signed: {
    chair: 'Chair of the meeting',
    secretary: 'Secretary',
    side: (name) => `Side: ${name}`,
  },
  finance: 'Finance and economy department',
}
