import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const classificationPaths = ({ home }: PlaceAddress) => ({
  classifications: `${home}/office/classifications`,
})

export const pages: NounPages = {
  office: {
    classifications: 'classifications/classifications.tsx',
    'classifications/files/:file': 'classifications/classifications-file.ts',
  },
}
