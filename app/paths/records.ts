import type { NounPages, PlaceAddress } from '#app/site-map.ts'
import { platformAddress } from '../domain/places/place-id.ts'

export const recordPaths = ({ home, place }: PlaceAddress) => ({
  privacy: `${home}/privacy`,
  openData: `${home}/open-data`,
  audit: place === platformAddress ? `${home}/audit` : `${home}/office/audit`,
})

const log = { audit: 'records/audit.tsx', 'audit/files/:file': 'records/audit-file.ts' }

export const pages: NounPages = {
  place: {
    'open-data': 'records/open-data.tsx',
    privacy: 'records/privacy.tsx',
  },
  office: log,
  platform: log,
}
