import type { Rule } from '../permissions/rule.ts'

const whileChecking = ['ideas', 'checking', 'appeals'] as const

export const evaluationPermissions = {
  'assign-check': {
    who: ['clerk', 'evaluator'],
    during: { round: whileChecking },
    changesRules: true,
  },
  'decide-check': {
    who: ['evaluator'],
    during: { round: whileChecking },
    changesRules: true,
    secondBy: ['evaluator', 'clerk'],
  },
  'link-exclusion': {
    who: ['evaluator'],
    during: { round: ['ideas', 'checking', 'appeals', 'published'] },
    changesRules: true,
  },
  'keep-check-notes': { who: ['evaluator', 'clerk', 'election-officer'] },
  'read-author-contact': { who: ['evaluator', 'clerk'] },
  appeal: { who: ['author'], during: { round: ['checking', 'appeals'] }, changesRules: true },
  'decide-appeal': {
    who: ['evaluator', 'clerk'],
    during: { round: ['checking', 'appeals', 'published'] },
    changesRules: true,
    notAgain: true,
  },
} as const satisfies Record<string, Rule>
