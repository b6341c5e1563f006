import type { deliveryActs as acts } from '#app/domain/delivery/manifest.ts'

export const deliveryActs: Record<keyof typeof acts, string> = {
  'delivery-updated': 'Updated a delivery',
}
