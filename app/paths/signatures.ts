import type { PlaceAddress } from './place-address.ts'

export const signaturePaths = ({ home }: PlaceAddress) => ({
  act: (act: number) => `${home}/office/acts/${act}`,
})
