import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { VotingReasons } from '#app/domain/voting/reasons.ts'
import { count, money, plural } from '#app/i18n/format.ts'
import type { voting as source } from '../../ky/voting/voting.ts'
import { castButton } from '../frame/cast-button.ts'
import { keyHolder, ownWord, secrecy } from '../frame/secrecy.ts'

export const voting: typeof source = {
  title: 'Which proposals do you choose?',
  rule: {
    upTo: (max) =>
      plural(max, 'en', {
        one: `Choose ${count(max, 'en')} proposal.`,
        other: `Choose up to ${count(max, 'en')} proposals.`,
      }),
    between: (min, max) =>
      `Choose at least ${count(min, 'en')} and at most ${count(max, 'en')} proposals.`,
    withinMoney: (limit) => `Together they may not cost more than ${limit}.`,
    withinPots: (list) => `Together they may not cost more than each of these amounts: ${list}.`,
  },
  until: (when) => `Open until ${when}.`,
  beforeCasting: 'Before you press the button',
  replaces: (when) =>
    `Nothing is counted until you press the button. If you vote again before the vote closes (${when}), the last vote replaces the earlier one.`,
  secret: secrecy,
  keyHolder,
  ownWord,
  notPromised: 'What the portal does not promise',
  notTakenYet:
    'Your vote is not taken yet. What you chose stays on this page: sign in if the portal asks, look at it again and press “Cast the vote”',
  notCastYet: 'Your vote is not cast yet',
  waitsHere: `What you chose is kept on this page. Go on to the ballot: it stands there ticked. Look at it again and press “${castButton}”.`,
  ticksCameAlong: `The ticks came along and nothing is cast by that. Your vote counts once you press “${castButton}”.`,
  ticksOnlyHere: 'The ticks are on this page alone: reload or leave it and they may be lost.',
  toBallot: 'To the ballot',
  receiptLink: 'Check that you took part',
  wholeAimak: 'The whole aimak',
  potOf: (village, limit) => `${village}: ${limit}`,
  projects: 'Proposals',
  number: (number) => `No. ${number}`,
  read: 'read more',
  readAbout: (title) => `Read more about “${title}”, in a new tab`,
  tray: {
    chosen: 'Chosen',
    sum: 'Cost together',
    notCast: 'not cast yet',
    over: 'More than is allowed.',
  },
  cast: castButton,
  byLot: 'The order on the ballot is drawn by lot and the same for everybody.',
  rulesFingerprint: (fingerprint) => `Fingerprint of the rules and the list: ${fingerprint}`,
  changedTitle: 'This page is out of date',
  openAgain: 'Open the page again',
  nothingOnSheet: 'There is no proposal for you to choose in this vote.',
  receipt: {
    title: 'Your vote was taken',
    code: 'Receipt code',
    round: 'Vote',
    keep: 'Write the code down or print it. It says that an online vote of yours was taken; if you vote again the code stays the same. It comes into the public list not at once but together with codes of other votes. It does not show what you chose.',
    chosen: 'What you have just chosen',
    sentBefore: {
      title: 'This form was sent before',
      text: 'The first time, the vote in it was taken. Sent again it changes nothing: it is not cast a second time. If you voted again after it, the later vote counts.',
    },
    once: 'This list is shown once, on this page: afterwards the portal shows it to nobody, not to you either.',
    check: (when) =>
      `After the vote is closed (${when}) you can check that you took part: sign in and open the page “Receipt of the vote”.`,
    change: (when) => `If you change your mind, vote again. Open until ${when}.`,
    closed: 'The vote is closed.',
    changeLink: 'Change the vote',
    home: 'Back to the proposals',
    print: 'To print it, use “Print” in your browser.',
    whole: 'The whole receipt',
    wholeHint: 'The portal signed this line. Anybody can check it with the portal’s public key.',
    publicKey: 'The portal’s public key (PEM)',
    none: {
      title: 'No vote of yours was found',
      openTitle: 'Receipt of the vote',
      goneTitle: 'The receipt can no longer be shown',
      'not-yet': (opens, closes) =>
        `Voting has not begun yet. It begins on ${opens} and ends on ${closes}.`,
      open: (_opens, closes) =>
        `Until the vote is closed (${closes}) no page shows who has voted; what the auditor and the admins may guess from the order of the log stands among what the portal does not promise. The code stood on the page that opened after voting. After the close it can be seen here whether you took part.`,
      over: (_opens, closes) =>
        `The vote was closed on ${closes}. You cast no vote online this time.`,
      gone: () =>
        'After the result the key that tied a vote to a person was destroyed, so the receipt cannot be shown. Whether you voted can no longer be seen here. The code that you wrote down stays valid.',
    },
  },
}

export const votingReasons: ReasonTexts<VotingReasons> = {
  'choose-something': () => 'Choose at least one proposal',
  'too-few-choices': ({ min, chosen }) =>
    `Choose at least ${count(min, 'en')}; ${count(chosen, 'en')} chosen now`,
  'too-many-choices': ({ max, chosen }) =>
    `At most ${count(max, 'en')} may be chosen, and you chose ${count(chosen, 'en')}. Remove some`,
  'over-the-money': ({ sum, money: limit }) =>
    `What you chose costs ${money(sum, 'en')}, and the limit is ${money(limit, 'en')}. Remove something`,
  'choice-not-on-ballot': () =>
    'One of your choices is not on this list. Open the page again and choose again',
  'choice-twice': () => 'One proposal is ticked twice. Tick it once',
  'vote-not-taken-yet': () =>
    'Your vote is not taken yet. What you chose stays on this page: sign in if the portal asks, look at it again and press “Cast the vote”',
  'vote-closed': () => 'The vote is closed. This vote was not taken',
  'rules-changed': () =>
    'The rules or the list changed after you opened this page. Your vote was not stored: open the page again and choose',
  'vote-being-checked': () =>
    'Your vote is being checked: the connection broke. Send the same vote again in a minute; it will not count twice',
  'vote-not-ready': () =>
    'A vote cannot be taken now: the keys of the server do not match. Tell the ayil okmotu; your vote was not stored',
  'receipts-gone': () =>
    'After the result the key that tied a ballot to a person was destroyed. The code you wrote down stays valid',
  'boxes-and-fence-differ': ({ boxes, broken, people }) =>
    `The ballot box is not as the votes left it: ${count(boxes, 'en')} envelopes for ${count(people, 'en')} voters, ${count(broken, 'en')} of them changed or not to be opened. Nothing was counted. Tell the auditor; change nothing`,
}
