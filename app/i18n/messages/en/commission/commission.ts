import type { commission as source } from '../../ky/commission/commission.ts'

export const commission: typeof source = {
  title: 'The commission’s key',
  lead: 'With it three commissioners open the vote on a computer that is not the server, any two of them together. Whoever runs the server can then read no vote.',
  onServer:
    'No key was given in: the key of this vote will lie on the server, and whoever runs the server could read votes.',
  given: (fingerprint) =>
    `The key was given in. Its fingerprint, which stands on every sheet: ${fingerprint}`,
  tried: 'Every two commissioners have tried it. The vote can be opened with it.',
  untried: 'It is not tried yet: without that the vote is not opened.',
  steps: [
    'On a computer without network: node commission-key.mjs FOLDER. Print the three sheets, give each commissioner one, delete the files.',
    'Paste the content of commission-key.json here.',
    'Let every two of them run: node open-ballots.mjs --trial commission-key.json. Type the three codes here.',
  ],
  programs: {
    lead: 'Two programs of one file each; they need Node 20 or later and no network. Download them here and carry them to a computer without network on a stick. Compare the SHA-256 with what this page shows somebody else on another phone.',
    key: 'The program that makes the key (commission-key.mjs)',
    open: 'The program that opens the envelopes (open-ballots.mjs)',
  },
  key: 'Content of commission-key.json',
  give: 'Give in the key',
  replace: 'Another key instead',
  needsTwo:
    'What the commission has tried is not replaced by one person: a second one signs, and the reason is public.',
  why: 'Why it is replaced',
  askReplace: 'Ask for a signature to replace the key',
  askDrop: 'Ask for a signature to take the key out',
  codes: 'Codes of the trial',
  code: (pair) => `Sheets ${pair[0]} and ${pair[1]}`,
  tryIt: 'Note the trial',
  drop: 'Take the key out: it lies on the server then',
  openedTitle: 'Ballots that the commission opened',
  openedLead:
    'The vote is sealed. Its envelopes are opened by two commissioners on a computer that is not the server.',
  box: (envelopes) => `Envelopes in the file: ${envelopes}`,
  sealed: 'SHA-256 of the envelopes, for the notice board',
  download: 'Download sealed-box.json',
  run: 'On the computer without network: node open-ballots.mjs sealed-box.json opened.json. The program prints the SHA-256 for the act on paper.',
  file: 'The file opened.json',
  hash: 'SHA-256 from the act on paper',
  hashHint: '64 signs; spaces do not matter. A second person compares it before they sign.',
  bring: 'Give it to the second person to sign',
  countsLater: 'Once a second person has signed, the votes are counted as usual.',
  holder: 'Only the commission opens the ballots: fingerprint of its key',
}
