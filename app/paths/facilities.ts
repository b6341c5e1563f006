import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const facilityPaths = ({ home, place }: PlaceAddress) => {
  const [, language] = home.split('/')
  const office = (number: number) => `${home}/office/facilities/${number}`
  return {
    facilities: `${home}/facilities`,
    facilityMap: `${home}/facilities/map`,
    facilityMarks: `/data/${place}/facilities/map.json`,
    /** Changes of the register, narrowed as `?kind=water` does. */
    facilityFeed: (choice = '') => `/data/${place}/facilities/${language}.atom${choice}`,
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
  bare: {
    'data/:place/facilities/map.json': 'facilities/map/marks.ts',
    'data/:place/facilities/:feed': 'facilities/feed.ts',
  },
  place: {
    facilities: 'facilities/facilities.tsx',
    'facilities/files/:file': 'facilities/facilities-file.ts',
    'facilities/map': 'facilities/map/map.tsx',
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
