import { leastBallots } from '#app/domain/tally/publishable.ts'
import { count, deadline } from '#app/i18n/format.ts'
import type { takingPart as source } from '../../ky/frame/taking-part.ts'
import { appeals } from '../evaluation/appeals.ts'
import { reports } from '../evaluation/reports.ts'
import { ownProposals } from '../proposals/own-proposals.ts'
import { castButton } from './cast-button.ts'
import { frame } from './frame.ts'

/** Said on other pages too. */
export { leastBallots }

/** How to take part, and whom to turn to. */
export const takingPart: typeof source = {
  title: 'How to take part',
  lead: 'Propose, vote, and follow what is built.',
  propose: 'Make a proposal',
  proposeSteps: [
    {
      title: 'Write down your idea',
      text: 'What your village needs: where, what it costs, whom it helps. Your draft is kept, so you can go on tomorrow.',
    },
    {
      title: 'The ayil okmotu checks it',
      text: 'An evaluator looks at the law, then at the price; a rejection, and the passing of both checks, hold only once a second officer has signed them. One signature is enough to pass the law check alone or to return the proposal to you. Everybody sees the decision and its reason; you can appeal against a rejection.',
    },
    {
      title: 'Residents choose',
      text: 'Proposals that passed the check are put to the vote. What is chosen can be followed here until it opens.',
    },
  ],
  vote: 'Vote',
  voteSteps: [
    {
      title: 'Sign in',
      text: 'Register with your phone number or e-mail address: a code arrives, and you type it in.',
    },
    { title: 'Choose', text: 'Tick the proposals you like.' },
    {
      title: 'Press the button',
      text: `Nothing is counted until “${castButton}” is pressed. You can send again until voting closes: the last one counts.`,
    },
  ],
  onPaper: 'On paper',
  onPaperSteps: [
    {
      title: 'Write your proposal on paper',
      text: 'Bring it to the ayil okmotu: the clerk enters it in the same list and gives you its number and a receipt.',
    },
    {
      title: 'Voting is on the portal only for now',
      text: 'There is no paper ballot yet. If you have no phone, call the ayil okmotu and ask how they can help.',
    },
  ],
  questions: [
    {
      question: 'What if I have something to say about the budget?',
      answer:
        'While the draft is discussed, open a line of it under “Budget” and press “Write a remark on this line”: it gets a number, and the ayil okmotu answers. Under “Hearings” you can ask a question beforehand, and come to the hearing itself.',
    },
    {
      question: 'What if I change my mind?',
      answer: 'Send again before voting closes: only the last one counts.',
    },
    {
      question: 'What if the connection breaks?',
      answer: 'Send again: it is not counted twice.',
    },
    {
      question: 'What if the phone belongs to somebody else?',
      answer: `When you are done, open “${frame.myPage}” and sign out.`,
    },
  ],
  questionsTitle: 'Questions',
  whoVotes: ({ minAge }) =>
    `Residents aged ${count(minAge, 'en')} or over. An opinion poll has no roll: your age and where you live are your own word.`,
  onRollOnly: 'Only people on the roll of voters, which two persons approved.',
  binding: {
    roll: 'See whether you are on the roll.',
    document:
      'Show your document at the ayil okmotu once: then it is noted that the account is yours.',
    code: 'Keep the code that is shown after you have voted: it comes into the public list together with codes of other votes, at the close at the latest.',
  },
  openUntil: (ends) => `Voting is open until ${deadline(ends, 'en')}.`,
  notOpen: 'Voting is not open now.',
  contact: {
    title: 'Where to turn',
    lead: 'With a question, call the ayil okmotu first.',
    office: 'Ayil okmotu',
    address: 'Address',
    phone: 'Phone',
    noPhone: 'not given yet',
    complain: 'Where to turn with what',
    cases: [
      {
        question: 'My proposal was rejected',
        answer: `On “${frame.myPage}” open “${ownProposals.title}”: while appeals are taken, “${appeals.send.link}” stands at the proposal. An officer other than the one who decided considers it.`,
      },
      {
        question: 'Somebody’s proposal has personal data or threats in it',
        answer: `Press “${reports.send.link}” on the page of the proposal. The ayil okmotu looks into it and gives its reason in public.`,
      },
      {
        question: 'Somebody puts pressure on me or offers money for my vote',
        answer:
          'Turn to the ayil okmotu or the police. You can vote again until voting closes: only the last one counts.',
      },
      {
        question: 'I do not trust the count',
        answer: `The rule is published with the result, and so are the ballots where there are ${leastBallots} or more: you can count again yourself, on your phone in a browser with scripts, else on a computer.`,
      },
      {
        question: 'I do not understand a line of the budget, or do not agree with it',
        answer:
          'While the draft is discussed, find the line under “Budget” and press “Write a remark on this line”. The ayil okmotu answers each remark with its reason, and everybody sees by when. You can also write on paper and hand it in at the ayil okmotu.',
      },
    ],
    further:
      'If the answer does not satisfy you, turn to the local council (kenesh), then to the court.',
  },
}
