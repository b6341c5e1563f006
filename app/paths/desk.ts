import type { NounPages, PlaceAddress } from '#app/site-map.ts'
import { platformAddress } from '../domain/places/place-id.ts'

export const deskPaths = ({ home, place }: PlaceAddress) => ({
  office: place === platformAddress ? home : `${home}/office`,
})

export const pages: NounPages = {
  office: { '': 'desk/desk.tsx' },
}
