import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const alertPaths = ({ home }: PlaceAddress) => ({
  outbox: `${home}/outbox`,
})

export const pages: NounPages = {
  place: { outbox: 'alerts/outbox.tsx' },
}
