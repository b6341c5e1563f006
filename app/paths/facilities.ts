import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const facilityPaths = ({ home }: PlaceAddress) => {
  const office = (number: number) => `${home}/office/facilities/${number}`
  return {
    facilities: `${home}/facilities`,
    facility: (number: number) => `${home}/facilities/${number}`,
    officeFacilities: `${home}/office/facilities`,
    newFacility: `${home}/office/facilities/new`,
    officeFacility: office,
    endFacility: (number: number) => `${office(number)}/end`,
    facilityKinds: `${home}/office/facilities/kinds`,
    /** `new` for one that is added. */
    facilityKind: (key: string) => `${home}/office/facilities/kinds/${key}`,
  }
}

export const pages: NounPages = {
  place: {
    facilities: 'facilities/facilities.tsx',
    'facilities/files/:file': 'facilities/facilities-file.ts',
    'facilities/:facility': 'facilities/facility.tsx',
  },
  office: {
    facilities: 'facilities/office/facilities.tsx',
    'facilities/files/:file': 'facilities/office/facilities-file.ts',
    'facilities/new': 'facilities/office/new-facility.tsx',
    'facilities/kinds': 'facilities/office/kinds.tsx',
    'facilities/kinds/:kind': 'facilities/office/kind.tsx',
    'facilities/:facility': 'facilities/office/facility.tsx',
    'facilities/:facility/end': 'facilities/office/end-facility.tsx',
  },
}
