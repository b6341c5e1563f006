import { days, type Retention } from '../records/kept.ts'

export const alertRetention = {
  'outbox-messages': {
    what: 'to whom a message went and whether it arrived; its words only until it is sent',
    why: 'to send what was promised, again where a gateway fails, and to answer who was told',
    stays: { since: 'at', seconds: days(30) },
  },
} as const satisfies Retention
