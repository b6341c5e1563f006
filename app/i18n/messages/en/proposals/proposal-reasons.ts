import type { ProposalState } from '#app/domain/proposals/proposal.ts'
import type { ProposalReasons } from '#app/domain/proposals/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, money, percent } from '#app/i18n/format.ts'

const megabytes = (bytes: number) => count(bytes / 2 ** 20, 'en')

export const stateNames: Record<ProposalState, string> = {
  draft: 'Draft',
  sent: 'Sent',
  returned: 'Returned for more information',
  checking: 'Being checked',
  accepted: 'Passed the check',
  rejected: 'Rejected',
  withdrawn: 'Taken back by the author',
  'on-ballot': 'On the ballot',
  funded: 'Funded',
  'not-funded': 'The money did not reach',
}

export const proposalReasons: ReasonTexts<ProposalReasons> = {
  'no-cost-lines': () => 'Write in at least one line what the money is for',
  'too-many-lines': ({ max }) => `At most ${count(max, 'en')} lines. Put small things together`,
  'not-a-quantity': () => 'Write how many, for example 14 or 3.2',
  'over-the-cap': ({ cap, asked }) =>
    `One proposal can get at most ${money(cap, 'en')}; yours asks for ${money(asked, 'en')}`,
  'contribution-too-small': ({ least, basisPoints }) =>
    `This year the own contribution is at least ${percent(basisPoints / 10_000, 'en')}: ${money(least, 'en')} or more`,
  'no-money-for-village': () =>
    'No money is set aside for this village this year. Choose another village',
  'choose-village': () => 'Choose the village from the list',
  'not-coordinates': () => 'Write degrees, for example 42.6012 and 78.6345',
  'outside-the-country': () => 'This point is outside Kyrgyzstan. Check latitude and longitude',
  'photo-too-large': ({ name, max }) =>
    `“${name}” is too large. One photo may have up to ${megabytes(max)} MB`,
  'photo-broken': ({ name }) => `“${name}” does not open, it is damaged. Choose another photo`,
  'not-a-photo': ({ name }) => `“${name}” is not a photo. Choose a JPEG, PNG or WebP photo`,
  'too-many-photos': ({ max }) => `You can add at most ${count(max, 'en')} photos`,
  'paper-too-large': ({ name, max }) =>
    `“${name}” is too large. One PDF may have up to ${megabytes(max)} MB`,
  'not-a-pdf': ({ name }) => `“${name}” is not a PDF. Save it as PDF and choose it again`,
  'too-many-papers': ({ max }) => `You can add at most ${count(max, 'en')} PDF files`,
  'file-not-stored': ({ name }) =>
    `“${name}” could not be stored just now. What you wrote is still here: choose the file again in a little while`,
  'form-cut-off': () =>
    'The connection broke and the form did not arrive whole. What arrived is kept: send it again',
  'too-many-drafts': ({ max }) =>
    `You have ${count(max, 'en')} unfinished proposals. Send or delete one of them first`,
  'not-in-the-future': () => 'The date cannot be later than today',
  'draft-unfinished': () => 'Some steps are not finished. Finish them, then send',
  'changed-meanwhile': () =>
    'While you were writing, another author sent a new version of this proposal. Look at it first',
  'not-in-this-state': ({ state }) =>
    `The proposal is now “${stateNames[state]}”, so this cannot be done`,
  'too-many-co-authors': ({ max }) => `You can invite at most ${count(max, 'en')} people`,
  'not-invited': () => 'You were not invited to this proposal, or the invitation is out of date',
  'own-contact': () => 'This is your own phone or mail. Write another person’s',
}
