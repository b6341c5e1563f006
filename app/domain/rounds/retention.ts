import type { Retention } from '../records/kept.ts'

export const roundRetention = {
  rounds: {
    what: 'rules, dates and money of a round',
    why: 'the result can be understood by the rules it was voted under',
    stays: 'always',
  },
  'pending-acts': {
    what: 'who asked for an act of two persons, exactly what it does, who signed or declined it, and why',
    why: 'the acts that decide a round carry two names',
    stays: 'always',
  },
} as const satisfies Retention
