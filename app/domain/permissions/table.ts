import type { Rule } from './rule.ts'

const residents = ['resident'] as const

/**
 * Who may do what, and when. Reads like the regulation; the server asks it before every command, the pages ask it
 * for what they offer. An admin grants roles but has no other office by that.
 */
export const table = {
  // Accounts and people
  'read-people': { who: ['admin', 'auditor'] },
  'choose-village': { who: residents },
  'manage-people': { who: ['admin'] },
  'enter-office': {
    who: [
      'clerk',
      'evaluator',
      'election-officer',
      'budget-officer',
      'hearing-secretary',
      'auditor',
      'admin',
    ],
  },
  'read-audit': { who: ['auditor', 'admin', 'platform-admin'] },

  // The platform: its admin belongs to the country and has no office in any municipality
  'enter-platform': { who: ['platform-admin'] },
  'create-municipality': { who: ['platform-admin'] },
  'change-municipality': { who: ['platform-admin'] },
  'suspend-municipality': { who: ['platform-admin'] },
  'invite-admin': { who: ['platform-admin'] },
  'change-own-municipality': { who: ['admin'] },

  // The territory
  'read-territory': { who: ['admin', 'auditor'] },
  'change-territory': { who: ['admin'] },
  'end-territory': { who: ['admin'], changesRules: true },

  // The round
  'create-round': { who: ['election-officer', 'admin'] },
  'change-round': { who: ['election-officer', 'admin'], changesRules: true },
  'extend-phase': { who: ['election-officer', 'admin'] },
  'publish-list': {
    who: ['election-officer'],
    phases: ['appeals', 'published'],
    changesRules: true,
  },
  'open-vote': { who: ['election-officer'], phases: ['published', 'voting'], changesRules: true },
  'count-votes': {
    who: ['election-officer'],
    phases: ['counting', 'result', 'delivery'],
    needsOpenVote: true,
  },
  'publish-result': {
    who: ['election-officer'],
    phases: ['counting', 'result', 'delivery'],
    needsOpenVote: true,
  },
  'second-signature': { who: ['election-officer', 'admin'], notAgain: true },

  // Proposals
  'write-draft': { who: residents, phases: ['preparation', 'ideas'] },
  'send-proposal': { who: residents, phases: ['ideas'], eligible: 'propose' },
  'take-in-paper': { who: ['clerk'], phases: ['ideas'] },
  'edit-proposal': { who: ['author'], phases: ['ideas'], changesRules: true },
  'answer-return': {
    who: ['author'],
    phases: ['ideas', 'checking', 'appeals'],
    changesRules: true,
  },
  'withdraw-proposal': {
    who: ['first-author'],
    phases: ['ideas', 'checking', 'appeals', 'published'],
    changesRules: true,
  },
  'leave-co-authorship': {
    who: ['co-author'],
    phases: ['ideas', 'checking', 'appeals', 'published'],
    changesRules: true,
  },
  'invite-co-author': { who: ['author'], phases: ['ideas', 'checking'], changesRules: true },
  'accept-co-authorship': { who: residents, phases: ['ideas', 'checking'], changesRules: true },
  'report-proposal': { who: residents },
  'read-reports': { who: ['clerk', 'auditor', 'admin'] },
  'moderate-proposal': { who: ['clerk'] },

  // Checking and appeals
  'assign-check': {
    who: ['clerk', 'evaluator'],
    phases: ['ideas', 'checking', 'appeals'],
    changesRules: true,
  },
  'decide-check': {
    who: ['evaluator'],
    phases: ['ideas', 'checking', 'appeals'],
    changesRules: true,
  },
  'countersign-check': {
    who: ['evaluator', 'clerk'],
    phases: ['ideas', 'checking', 'appeals'],
    changesRules: true,
    notAgain: true,
  },
  'link-exclusion': {
    who: ['evaluator'],
    phases: ['ideas', 'checking', 'appeals', 'published'],
    changesRules: true,
  },
  appeal: { who: ['author'], phases: ['checking', 'appeals'], changesRules: true },
  'decide-appeal': {
    who: ['evaluator', 'clerk'],
    phases: ['checking', 'appeals', 'published'],
    changesRules: true,
    notAgain: true,
  },

  // Voting
  'cast-ballot': { who: residents, phases: ['voting'], eligible: 'vote', needsOpenVote: true },
  'see-own-ballot': { who: residents, phases: ['voting'], needsOpenVote: true },

  // Delivery
  'update-delivery': { who: ['clerk', 'budget-officer'], phases: ['result', 'delivery'] },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof table
