import type { Phase } from '#app/domain/rounds/phase.ts'
import type { RoundAction } from '#app/domain/rounds/phase-matrix.ts'

/** That a thing cannot be done at this stage of a round: a whole sentence for each. */
export const cannotNow: Record<RoundAction, string> = {
  'end-territory': 'A village cannot be merged, divided or abolished now',
  'change-round': 'The rules cannot be changed now',
  'publish-list': 'The list cannot be published now',
  'open-vote': 'The rules and the list cannot be fixed now',
  'extend-phase': 'The phase cannot be extended now',
  'compare-row': 'A row of the roll cannot be compared now',
  'set-aside-voter': 'A disputed voter cannot be set aside now',
  'change-commission-key': 'The commission’s key cannot be replaced now',
  'set-commission-key': 'The commission’s key cannot be given in now',
  'take-in-ballots': 'The opened ballots cannot be taken in now',
  'count-votes': 'The votes cannot be counted now',
  'destroy-keys': 'The keys of the ballots cannot be destroyed now',
  'publish-result': 'The result cannot be published now',
  'write-draft': 'A draft of a proposal cannot be written now',
  'send-proposal': 'A proposal cannot be sent in now',
  'take-in-paper': 'A proposal on paper cannot be taken in now',
  'edit-proposal': 'You cannot change your proposal now',
  'answer-return': 'A returned proposal cannot be completed now',
  'withdraw-proposal': 'You cannot withdraw your proposal now',
  'leave-co-authorship': 'You cannot leave as a co-author now',
  'invite-co-author': 'A co-author cannot be invited now',
  'accept-co-authorship': 'You cannot agree to be a co-author now',
  'assign-check': 'A check cannot be assigned now',
  'decide-check': 'A check cannot be decided now',
  'link-exclusion': 'Proposals that exclude each other cannot be linked now',
  'title-proposal': 'A proposal’s title in another language cannot be changed now',
  appeal: 'You cannot appeal against a rejection now',
  'decide-appeal': 'An appeal cannot be decided now',
  'cast-ballot': 'You can neither vote nor change your vote now',
  'update-delivery': 'Delivery cannot be recorded now',
}

/** Which stage it is, said after it. */
export const stageNow: Record<Phase, string> = {
  preparation: 'The phase now is preparation',
  ideas: 'The phase now is proposals',
  checking: 'The phase now is checking',
  appeals: 'The phase now is appeals',
  published: 'The phase now is publishing the list',
  voting: 'The phase now is voting',
  counting: 'The phase now is counting',
  result: 'The phase now is the result',
  delivery: 'The phase now is delivery',
}
