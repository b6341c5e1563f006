import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const deliveryPaths = ({ home }: PlaceAddress) => ({
  deliveries: (round: number) => `${home}/rounds/${round}/deliveries`,
  delivery: (proposal: number) => `${home}/deliveries/${proposal}`,
  officeDeliveries: `${home}/office/deliveries`,
  updateDelivery: (proposal: number) => `${home}/office/deliveries/${proposal}`,
})

export const pages: NounPages = {
  place: {
    'rounds/:round/deliveries': 'delivery/deliveries.tsx',
    'rounds/:round/deliveries/files/:file': 'delivery/deliveries-file.ts',
    'deliveries/:proposal': 'delivery/delivery.tsx',
  },
  office: {
    deliveries: 'delivery/office-deliveries.tsx',
    'deliveries/files/:file': 'delivery/office-deliveries-file.ts',
    'deliveries/:proposal': 'delivery/update-delivery.tsx',
  },
}
