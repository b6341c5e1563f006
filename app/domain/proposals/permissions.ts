import type { Rule } from '../permissions/rule.ts'

const untilTheVote = ['ideas', 'checking', 'appeals', 'published'] as const

export const proposalPermissions = {
  // Whoever may not send it learns that before the first field.
  'write-draft': {
    who: ['resident'],
    during: { round: ['preparation', 'ideas'] },
    eligible: 'propose',
  },
  'send-proposal': { who: ['resident'], during: { round: ['ideas'] }, eligible: 'propose' },
  'take-in-paper': { who: ['clerk'], during: { round: ['ideas'] } },
  'read-paper-register': {
    who: ['clerk', 'evaluator', 'election-officer', 'auditor', 'admin'],
  },
  // Name and phone of whoever brought it, and the receipt that names them
  'read-paper-citizen': { who: ['clerk', 'auditor', 'admin'] },
  'edit-proposal': { who: ['author'], during: { round: ['ideas'] }, changesRules: true },
  'answer-return': {
    who: ['author'],
    during: { round: ['ideas', 'checking', 'appeals'] },
    changesRules: true,
  },
  'withdraw-proposal': {
    who: ['first-author'],
    during: { round: untilTheVote },
    changesRules: true,
  },
  'leave-co-authorship': {
    who: ['co-author'],
    during: { round: untilTheVote },
    changesRules: true,
  },
  'invite-co-author': {
    who: ['author'],
    during: { round: ['ideas', 'checking'] },
    changesRules: true,
  },
  'accept-co-authorship': {
    who: ['resident'],
    during: { round: ['ideas', 'checking'] },
    changesRules: true,
  },
  // A ballot's words do not change any more once its rules are fixed
  'title-proposal': {
    who: ['clerk', 'evaluator'],
    during: { round: untilTheVote },
    changesRules: true,
  },
  'report-proposal': { who: ['resident'] },
  'read-reports': { who: ['clerk', 'auditor', 'admin'] },
  'moderate-proposal': { who: ['clerk'] },
} as const satisfies Record<string, Rule>
