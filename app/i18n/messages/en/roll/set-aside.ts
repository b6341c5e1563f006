import { numero } from '#app/i18n/format.ts'
import type { setAside as source } from '../../ky/roll/set-aside.ts'

/** Where a disputed voter is set aside. */
export const setAside: typeof source = {
  link: 'Disputed voter',
  title: 'Set a disputed voter aside',
  lead: 'Two persons decide, and the decision has a public number. After it the person does not vote in this round. A vote cast before stays: nobody can take one ballot out of the box.',
  reason: 'Reason',
  reasonHint: 'The person reads it on the page of the ballot. Write neither name nor PIN.',
  ask: 'Ask to set aside',
  back: 'Ask to take back',
  number: 'Number of the decision',
  way: 'What it does',
  ways: { aside: 'sets aside', back: 'takes back' },
  row: 'Fingerprint of the row',
  /** For whoever signs as the second person. */
  compare: {
    title: 'Which row of the roll is it?',
    lead: 'Before you sign as the second person, type the PIN from the document and compare the fingerprint with the one in the act. The PIN is not kept.',
    show: 'Show',
    onRoll: 'This person is on the roll.',
    notOnRoll: 'This person is not on the roll.',
    aside: (number) => `Set aside: decision ${numero(number, 'en')}.`,
    how: 'How to compare',
    howValue: 'type the PIN from the document on the page “Which row of the roll is it?”',
  },
}
