import { platformAddress } from '../domain/places/place-id.ts'
import type { PlaceAddress } from './place-address.ts'

export const deskPaths = ({ home, place }: PlaceAddress) => ({
  office: place === platformAddress ? home : `${home}/office`,
})
