import type { Retention } from '../records/kept.ts'

export const tallyRetention = {
  results: {
    what: 'what was funded and with how much',
    why: 'the result is public',
    stays: 'always',
  },
  'result-explanations': {
    what: 'how the result came about, step by step',
    why: 'everybody may follow the count',
    stays: 'always',
  },
  'count-runs': {
    what: 'who asked for a count, when, and how far it has come',
    why: 'a count that was cut off is taken up by another process',
    stays: { until: 'the count is finished' },
  },
} as const satisfies Retention
