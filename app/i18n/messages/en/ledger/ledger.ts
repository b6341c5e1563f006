import type { ledger as source } from '../../ky/ledger/ledger.ts'

export const ledger: typeof source = {
  title: 'Public list of codes',
  lead: 'The code of every online vote that was taken comes into this list: not at once but several together, at the latest when the vote is sealed. The codes stand in the file leaves.txt. Whoever voted finds the code of their receipt there, and anybody can keep a copy and check that nothing was changed or taken away.',
  begins: 'The first lines are signed within minutes of the opening.',
  none: 'There is no such list for this vote: it was opened before the portal made them.',
  state: 'State',
  states: {
    open: 'Codes are still added',
    sealed: 'The vote is sealed: all codes are here',
    done: 'Sealed and counted',
  },
  codes: 'Codes',
  lines: 'Lines',
  root: 'Fingerprint of all lines (Merkle root)',
  lastSigned: 'Last signed',
  rulesTitle: 'How the list is kept',
  rules: [
    'Each code stands here once, however often somebody voted again. No name, village, choice or time stands with it.',
    'New codes are added in the order of their signs, once at least five wait and a quarter of an hour has passed; fewer wait until after midnight. After the vote is sealed all the others are added, and then the fingerprint of all envelopes.',
    'Every addition is signed together with all that stood before it. The portal signs nothing that does not go on from what it signed last.',
    'With the additions of each day stands the last line of the log of operations, so that the log cannot be rewritten unnoticed either.',
  ],
  promised:
    'Before the vote opened a file with one line for everybody on the roll was fixed by its fingerprint. A code that none of its lines promises was added by somebody else.',
  filesTitle: 'For whoever checks',
  files: {
    leaves: 'All lines, codes without hyphens (leaves.txt)',
    checkpoint: 'What was signed last (checkpoint)',
    key: 'The key of the signature (key.txt)',
    promised: 'What was fixed for everybody on the roll (promised.txt)',
    witness: 'A program that keeps a copy and compares (witness.mjs)',
  },
  witnessHow:
    'On a computer with Node.js 20 or later save witness.mjs and key.txt in one folder and run the line below there; the copy lies in the folder kept. Each time it fetches all lines, checks the signature and that all it kept before still stands, and signs with a key of its own.',
  notTold:
    'What the list does not show: whether the ballot in an envelope says what its voter chose, and votes that were sent in the name of people who stayed away.',
  trouble: {
    'rolled-back':
      'The list does not go on: what was signed before is not the beginning of what the database holds now. Nothing more is signed. Tell the auditor and keep your copy.',
    'boxes-differ':
      'The ballot box and its counters do not agree now, so the vote cannot be told as sealed and is not counted. Tell the auditor.',
  },
  taken: {
    title: 'Was my vote taken?',
    lead: 'Type the code of your receipt. It stood on the page that opened after you voted. A code does not come into the list at once: when at least five wait and a quarter of an hour has passed, or after midnight.',
    code: 'Receipt code',
    hint: 'Sixteen letters and figures. Small letters and spaces are all right.',
    look: 'Look it up',
    yes: (code: string) => `Yes: a vote with the code ${code} was taken`,
    where: (line: string, lines: string) => `It stands in line ${line} of ${lines} lines.`,
    yesMeans:
      'If you voted more than once, the code is the same and the last vote counts. The list shows no choice.',
    notYet: (code: string) => `The code ${code} is not in the list yet`,
    notYetMeans:
      'If you have just voted this is as it should be: a code comes into the list when at least five wait and a quarter of an hour has passed, or after midnight. A mistyped code is answered in the same way. If you voted two days ago or earlier and the code is typed rightly, something is wrong.',
    no: (code: string) => `No: the code ${code} is not in the list`,
    noMeans:
      'The vote is sealed and all codes are in the list. No online vote with this code was taken.',
    compare: 'Compare each sign with your receipt. If they are the same:',
    tell: 'show the receipt to the office or the auditor',
  },
}
