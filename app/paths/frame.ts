import type { PlaceAddress } from './place-address.ts'

export const framePaths = ({ home }: PlaceAddress) => ({
  home,
  accessibility: `${home}/accessibility`,
  notPromised: `${home}/not-promised`,
})
