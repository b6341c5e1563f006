import type { ListState } from '#app/domain/proposals/finding/list-filter.ts'
import type { ProposalReasons } from '#app/domain/proposals/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, money, percent } from '#app/i18n/format.ts'

export const stateNames: Record<ListState, string> = {
  draft: 'Draft',
  sent: 'Sent',
  returned: 'Returned for more information',
  checking: 'Being checked',
  accepted: 'Passed the check',
  rejected: 'Rejected',
  withdrawn: 'Taken back by the author',
  'on-ballot': 'On the ballot',
  funded: 'Funded',
  'not-funded': 'Not enough money',
  hidden: 'Hidden',
}

export const proposalReasons: ReasonTexts<ProposalReasons> = {
  'no-cost-lines': () => 'Write in at least one line what the money is for',
  'too-many-lines': ({ max }) => `At most ${count(max, 'en')} lines. Put small things together`,
  'not-a-quantity': () => 'Write how many, for example 14 or 3.2',
  'over-the-cap': ({ cap, asked }) =>
    `One proposal can get at most ${money(cap, 'en')}; yours asks for ${money(asked, 'en')}`,
  'contribution-too-small': ({ least, basisPoints }) =>
    `This year residents contribute at least ${percent(basisPoints / 10_000, 'en')}: ${money(least, 'en')} or more`,
  'no-money-for-village': () =>
    'No money is set aside for this village this year. Choose another village',
  'choose-village': () => 'Choose the village from the list',
  'not-coordinates': () => 'Write coordinates in degrees, for example 42.6012 and 78.6345',
  'outside-the-country': () => 'This point is outside Kyrgyzstan. Check latitude and longitude',
  'form-cut-off': () =>
    'The connection broke and the form did not arrive whole. What arrived is kept: send it again',
  'too-many-drafts': ({ max }) =>
    `You have ${count(max, 'en')} unfinished proposals. Send or delete one of them first`,
  'not-in-the-future': () => 'The date cannot be later than today',
  'no-such-draft': () =>
    'There is no such draft: it was sent or deleted. What you sent stands on your own page',
  'draft-unfinished': () => 'Some steps are not finished. Finish them, then send',
  'changed-meanwhile': () =>
    'While you were writing, another author sent a new version of this proposal. Look at it first',
  'change-begun': () =>
    'You have already begun to change this proposal. Send that first, or delete it',
  'not-in-this-state': ({ state }) =>
    `The proposal is now “${stateNames[state]}”, so this cannot be done`,
  'too-many-co-authors': ({ max }) => `You can invite at most ${count(max, 'en')} people`,
  'not-invited': () => 'You were not invited to this proposal, or the invitation is out of date',
  'own-contact': () => 'This is your own phone or e-mail. Write another person’s',
}
