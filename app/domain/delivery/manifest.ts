import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import type { DeliveryMessages } from './messages.ts'
import { deliveryPermissions } from './permissions.ts'
import type { DeliveryReasons } from './reasons.ts'

export const deliveryAuditActions = {
  'delivery-updated': 'office',
} as const satisfies AuditActions

/** What deliveries lay on the desk, with what its sentence needs. */
export type DeliveryWork = {
  'late-delivery': { number: number; title: string }
}

export const deliveryRetention = {
  deliveries: {
    about: 'office',
    stays: 'always',
  },
} as const satisfies Retention

export const deliveryLists = {
  permissions: deliveryPermissions,
  auditActions: deliveryAuditActions,
  retention: deliveryRetention,
  reasons: typesOf<DeliveryReasons>(),
  messages: typesOf<DeliveryMessages>(),
  work: typesOf<DeliveryWork>(),
} satisfies NounLists
