import type { Retention } from '../records/kept.ts'

export const deliveryRetention = {
  deliveries: {
    what: 'stages, dates, money and photos of a funded project',
    why: 'everybody may see what became of the money',
    stays: 'always',
  },
} as const satisfies Retention
