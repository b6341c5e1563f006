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
}
