import type { glossary as source } from '../../ky/frame/glossary.ts'

export const glossary: typeof source = {
  title: 'Glossary',
  lead: 'On this portal each thing has one name. Here is what the names mean.',
  means: {
    round:
      'A year in which residents decide what part of the budget is spent on: from proposals to delivery.',
    phase:
      'A part of a round. Its days stand on the page of the round; its end can be put off, with two signatures.',
    proposal: 'What a village needs, in a resident’s words: where, for how much, for whom.',
    checking: 'Evaluators look at the law and at the price.',
    appeal:
      'The author of a rejected proposal asks for another look; somebody who did not decide before takes it.',
    breach:
      'A report that a proposal holds personal data, an insult, a threat, an untruth, advertising or the like. The ayil okmotu considers it and answers.',
    wholeAimak: 'A proposal or money not for one village, but for all of them.',
    voting:
      'A resident chooses proposals from the list and casts a ballot. It can be changed until the vote closes.',
    binding: 'A vote with a roll of voters: only people on it vote, each once.',
    poll: 'A vote without a roll: age and where people live are taken on their own word, and it binds nobody.',
    roll: 'Those who may vote. Two persons approve it; the portal keeps neither names nor PINs, only fingerprints.',
    disputed:
      'Somebody whose place on the roll is disputed: two persons set them aside by a decision, or let them in again.',
    commissionKey:
      'The key to the envelopes of the ballots: any two of three commissioners open them together on a computer that is not the server.',
    receipt: 'A code that says a ballot was received online. It does not show what was chosen.',
    codes:
      'The codes of the votes that were taken, open to everybody: where the code of a receipt stands there, the vote is in the box.',
    result: 'Which proposals are funded after the count. It is published with two signatures.',
    shares:
      'A way to count: every voter has an equal share, and those who want a proposal pay for it together.',
    fingerprint:
      'A long number computed from a file or a text. If a single letter is changed it is a different one, so a change is seen.',
    signature: 'An act that matters takes effect only when a second person has signed it too.',
    log: 'The list of acts through the portal. A change before the last published fingerprint would be noticed.',
    delivery: 'How a chosen proposal is made: from the design to the opening.',
  },
}
