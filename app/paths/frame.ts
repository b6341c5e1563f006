import type { PlaceAddress } from './place-address.ts'

export const framePaths = ({ home }: PlaceAddress) => ({
  home,
  takingPart: `${home}/how-to-take-part`,
  contact: `${home}/contact`,
  accessibility: `${home}/accessibility`,
  notPromised: `${home}/not-promised`,
})
