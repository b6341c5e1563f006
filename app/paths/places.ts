import type { PlaceAddress } from './place-address.ts'

export const placePaths = ({ home, place }: PlaceAddress) => ({
  ownMunicipality: `${home}/office/municipality`,
  territory: `${home}/office/territory`,
  newVillage: `${home}/office/territory/new`,
  newOutlines: `${home}/office/territory/outlines`,
  unit: (soate: string) => `${home}/office/territory/units/${soate}`,
  endUnit: (soate: string) => `${home}/office/territory/units/${soate}/end`,
  outlines: `/data/${place}/outlines.geojson`,
})

/** What the platform's own pages do with municipalities. */
export function municipalityPaths(platform: string) {
  const municipality = (place: string) => `${platform}/municipalities/${place}`
  return {
    newMunicipality: `${platform}/municipalities/new`,
    municipality,
    suspend: (place: string) => `${municipality(place)}/suspend`,
    invite: (place: string) => `${municipality(place)}/invite`,
    witness: (place: string, act: number) => `${municipality(place)}/acts/${act}`,
  }
}
