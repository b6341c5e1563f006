/** What the portal keeps secret of a vote: said beside the vote, on the front page and among what is not promised. */
export const secrecy = 'No page and no file shows who voted for what.'

/** What stands until there is a roll of those entitled. */
export const ownWord =
  'Your age and where you live are taken on your own word: the portal does not check them against any register yet. One account has one vote; whether one person has opened two accounts, the portal cannot tell yet.'
