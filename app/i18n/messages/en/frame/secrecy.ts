import type { secrets as source } from '../../ky/frame/secrecy.ts'

/** What the portal keeps secret of a vote: said beside the vote, on the front page and among what is not promised. */
export const secrecy = 'No page and no file shows who voted for what.'

/** What stands until there is a roll of those entitled. */
export const ownWord =
  'Your age and where you live are taken on your own word: the portal does not check them against any register yet. One account has one vote; whether one person has opened two accounts, the portal cannot tell yet.'

/** All that is said of the secrecy of a vote where promises end. Each of them is held against what is kept by a test. */
export const secrets: typeof source = {
  shown: secrecy,
  apart:
    'Who voted and what was chosen are kept apart. After the result an election officer destroys the key that links the two lists; that stands in the log.',
  held: 'But until the key is destroyed we do not promise secrecy against someone who holds the running server and its keys.',
  copied:
    'Nor do we promise it, even afterwards, against someone who gets a copy of the database: ballots and marks carry no time of day, but they lie on the disk in the order in which they came, and so do the lines of the log around them.',
  log: 'The auditor and the admins read the log before the close too. Its line about a ballot names nobody, but it stands in order: if somebody has just done something that the log keeps with their name, such as registering, that line is beside it, and the number of ballots grows at once. Whom they see so they may guess, but not what was chosen.',
}
