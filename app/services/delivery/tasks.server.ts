import type { NounTasks } from '../noun-tasks.ts'
import { deliveryWork } from './desk-work.server.ts'
import { remindOfDeliveries } from './remind-of-deliveries.server.ts'

export const deliveryTasks = {
  jobs: {
    'remind-of-deliveries': { every: '1 hour', run: ({ now }) => remindOfDeliveries(now()) },
  },
  desk: { deliveries: deliveryWork },
} as const satisfies NounTasks
