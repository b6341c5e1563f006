import type { NounLists } from '../noun-lists.ts'
import { days, type Retention } from '../retention-rule.ts'

export const alertRetention = {
  'outbox-messages': {
    about: 'person',
    stays: { since: 'at', seconds: days(30) },
  },
} as const satisfies Retention

export const alertLists = {
  retention: alertRetention,
} satisfies NounLists
