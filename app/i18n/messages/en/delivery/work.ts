import type { deliveryWork as source } from '../../ky/delivery/work.ts'

export const deliveryWork: typeof source = {
  'late-delivery': {
    name: 'Delivery is late by its present plan',
    about: ({ number, title }) => `No. ${number}: “${title}”`,
    button: 'Update',
  },
}
