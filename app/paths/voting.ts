import type { PlaceAddress } from './place-address.ts'

export const votingPaths = ({ home }: PlaceAddress) => ({
  vote: (round: number) => `${home}/account/vote/${round}`,
  receipt: (round: number) => `${home}/account/vote/${round}/receipt`,
})
