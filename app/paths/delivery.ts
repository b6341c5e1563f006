import type { PlaceAddress } from './place-address.ts'

export const deliveryPaths = ({ home }: PlaceAddress) => ({
  deliveries: (round: number) => `${home}/rounds/${round}/deliveries`,
  delivery: (proposal: number) => `${home}/deliveries/${proposal}`,
  updateDelivery: (proposal: number) => `${home}/office/deliveries/${proposal}`,
})
