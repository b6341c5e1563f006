import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const signaturePaths = ({ home }: PlaceAddress) => ({
  /** Everything that waits for the signature of whoever looks. */
  acts: `${home}/office/acts`,
  act: (act: number) => `${home}/office/acts/${act}`,
})

export const pages: NounPages = {
  office: {
    acts: 'signatures/waiting.tsx',
    'checks/:number/sign': 'signatures/of-check.tsx',
    'acts/:act': 'signatures/act.tsx',
  },
  platform: { 'municipalities/:municipality/acts/:act': 'signatures/witness.tsx' },
}
