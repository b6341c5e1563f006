import { platformAddress } from '../domain/places/place-id.ts'
import type { PlaceAddress } from './place-address.ts'

export const recordPaths = ({ home, place }: PlaceAddress) => ({
  openData: `${home}/open-data`,
  audit: place === platformAddress ? `${home}/audit` : `${home}/office/audit`,
  file: (file: string, size?: string) =>
    `/data/${place}/files/${file}${size ? `?size=${size}` : ''}`,
})
