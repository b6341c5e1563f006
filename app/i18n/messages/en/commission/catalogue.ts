import type {
  CommissionReasons,
  commissionAuditActions,
  commissionLists,
  commissionRetention,
} from '#app/domain/commission/manifest.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'
import { count } from '#app/i18n/format.ts'
import { commission } from './commission.ts'
import { commissionWork } from './work.ts'

const audit: Record<keyof typeof commissionAuditActions, string> = {
  'commission-key-set': 'The commission’s key was given in',
  'commission-key-removed': 'The commission’s key was taken out again',
  'commission-key-tried': 'Every pair of commissioners tried the key',
  'commission-key-changed':
    'The key that the commission had tried was replaced by two persons; it has to be tried anew',
  'take-in-ballots': 'The ballots that the commission opened were taken in',
}

const retention: RetentionWordsOf<typeof commissionRetention> = {
  'commission-keys': {
    what: 'The public half of a commission’s key, and fingerprints of trial codes',
    why: 'Ballots are closed with it; whoever reads it opens nothing',
  },
  'opened-ballots': {
    what: 'The file of ballots that a commission opened, without persons and times',
    why: 'Everybody may see that what is counted is what was opened',
  },
}

const reasons: ReasonTexts<CommissionReasons> = {
  'commission-key-unreadable': () =>
    'This is not the content of commission-key.json. Open the file, copy all of it and paste it here',
  'no-commission-key': () => 'No commission’s key was given in for this vote',
  'commission-key-same': () => 'That key stands already',
  'commission-key-needs-two': () =>
    'Every two commissioners have tried this key: to replace it or take it out needs two persons',
  'trial-code-wrong': () =>
    'This is not the code of these two. Let them open the trial again and copy the twelve signs',
  'trials-missing': () =>
    'The commission’s key was not tried by every two commissioners yet. Until then the vote cannot be opened with it',
  'opened-unreadable': () => 'This is not the file opened.json that the commission made',
  'opened-hash-differs': () =>
    'The file has another SHA-256 than the one you typed. Compare it with the act on paper',
  'opened-of-another-box': () =>
    'This file is not of this vote’s envelopes, or a ballot in it is not allowed. Nothing was taken in',
  'ballots-not-opened': () =>
    'The commission has not opened the ballots yet, or its file was not taken in by two persons. Nothing was counted',
  'opened-already': () => 'The opened ballots were taken in already',
}

const signed: ActWordsOf<typeof commissionLists.signed> = {
  'change-commission-key': {
    title: 'Replacing the commission’s key that was tried',
    facts: ({ from, to }) => [
      { label: 'Fingerprint of the key that stands', value: from },
      {
        label: 'Fingerprint of the new key',
        value: to || 'the key will lie on the server: whoever runs it could read votes',
      },
      ...(to
        ? [
            {
              label: 'Once it is signed',
              value:
                'Every two commissioners try the new key again; until then the vote cannot be opened',
            },
          ]
        : []),
    ],
  },
  'take-in-ballots': {
    title: 'Taking in the ballots that the commission opened',
    facts: ({ hash, sealed, ballots }) => [
      { label: 'Ballots', value: count(ballots, 'en') },
      { label: 'SHA-256 of the file, as on the act on paper', value: hash },
      { label: 'SHA-256 of the envelopes, as on the notice board', value: sealed },
    ],
  },
}

export const commissionCatalogue = {
  texts: { commission },
  reasons,
  audit,
  signed,
  retention,
  work: commissionWork,
}
