import type { RoundAction } from '#app/domain/rounds/phase-matrix.ts'

/** What may be done in a round, as its rules and refusals name it. */
export const actionNames: Record<RoundAction, string> = {
  'end-territory': 'Merge, divide or abolish a village',
  'change-round': 'Change the rules',
  'publish-list': 'Publish the list',
  'open-vote': 'Fix the rules and the list of the vote',
  'extend-phase': 'Extend a phase',
  'count-votes': 'Count the votes',
  'publish-result': 'Publish the result',
  'write-draft': 'Write and keep a draft of a proposal',
  'send-proposal': 'Send in a proposal',
  'take-in-paper': 'Take in a proposal on paper',
  'edit-proposal': 'Change one’s own proposal',
  'answer-return': 'Complete a returned proposal',
  'withdraw-proposal': 'Withdraw one’s own proposal',
  'leave-co-authorship': 'Leave as a co-author',
  'invite-co-author': 'Invite a co-author',
  'accept-co-authorship': 'Agree to be a co-author',
  'assign-check': 'Assign a check',
  'decide-check': 'Decide a check',
  'link-exclusion': 'Link proposals that exclude each other',
  'title-proposal': 'Give a proposal a title in another language',
  appeal: 'Appeal against a rejection',
  'decide-appeal': 'Decide an appeal',
  'cast-ballot': 'Vote and change one’s vote',
  'update-delivery': 'Record how it is carried out',
}
