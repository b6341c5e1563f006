import type { Rule } from '../permissions/rule.ts'

const untilTheVote = ['ideas', 'checking', 'appeals', 'published'] as const

export const proposalPermissions = {
  'write-draft': { who: ['resident'], during: { round: ['preparation', 'ideas'] } },
  'send-proposal': { who: ['resident'], during: { round: ['ideas'] }, eligible: 'propose' },
  'take-in-paper': { who: ['clerk'], during: { round: ['ideas'] } },
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
  'report-proposal': { who: ['resident'] },
  'read-reports': { who: ['clerk', 'auditor', 'admin'] },
  'moderate-proposal': { who: ['clerk'] },
} as const satisfies Record<string, Rule>
