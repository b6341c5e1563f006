import type { secrets as source } from '../../ky/frame/secrecy.ts'

/** What the portal keeps secret of a vote: said beside the vote, on the front page and among what is not promised. */
export const secrecy = 'No page and no file shows who voted for what.'

/** Who can open the envelopes of a vote: said beside the vote. */
export const keyHolder = {
  portal:
    'Your vote is kept in a sealed envelope. Its key lies on the portal’s server until it is destroyed after the result: whoever runs the server can read votes until then.',
  commission:
    'Your vote is kept in a sealed envelope that only the commission opens after the close: any two of its three members, on a computer that is not the server. Who controls the program while you vote can still read your vote.',
  /** Besides, where nobody is a real commission. */
  demonstration:
    'This is a demonstration: the commission’s sheets lie in the folder of whoever runs the portal, who can read these votes alone. In a real vote three commissioners have them.',
}

/** By what somebody is let vote in a poll and in a binding vote: said beside the vote. */
export const ownWord = {
  poll: 'In an opinion poll your age and where you live are taken on your own word: the portal checks them against no register. One account has one vote; whether one person has opened two accounts, the portal cannot tell.',
  binding:
    'Whether you may vote is checked against the roll of voters that two persons approved. Whose account this is, a member of staff noted from the document; all accounts of one person have one vote.',
}

/** All that is said of the secrecy of a vote where promises end. Each of them is held against what is kept by a test. */
export const secrets: typeof source = {
  shown: secrecy,
  apart:
    'Each vote is closed into an envelope the moment it comes, and who voted lies apart from it. A copy of the database alone opens no envelope: it may tell who voted and when, but not what was chosen.',
  held: 'The key that opens the envelopes lies on the server, outside the database, or on paper with three members of a commission, any two of whom open the votes; beside each vote stands which. Once the result phase is over, two persons destroy the keys on the server together with the envelopes by their signatures; that stands in the log. Until then we do not promise secrecy against someone who holds the running server and its keys. Nor can anybody prove that no copy of a destroyed key exists.',
  opened:
    'After the close the envelopes are opened, by the server or by the commission. The votes are then kept in the order of what they choose, and not in the order in which they came.',
  noticed:
    'The number of voters grows with the list of codes, several at a time: it does not tell a first vote from one that replaces another. But whoever sees in the log, or over your shoulder, that you were just at work in the portal may guess that you voted, but not what was chosen.',
}
