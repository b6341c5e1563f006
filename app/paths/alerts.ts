import type { PlaceAddress } from './place-address.ts'

export const alertPaths = ({ home }: PlaceAddress) => ({
  outbox: `${home}/outbox`,
})
