import type { ShownFacility } from '#app/domain/facilities/facility.ts'
import type { FacilityKind } from '#app/domain/facilities/kind.ts'

const kind: FacilityKind = {
  key: 'water',
  name: { ky: 'Ичүүчү суу', ru: 'Питьевая вода', en: 'Drinking water' },
  sign: 'water',
  questions: [{ key: 'pressure', name: { ky: 'Басымы', ru: 'Напор', en: 'Pressure' } }],
  facts: [{ key: 'hours', name: { ky: 'Күнүнө канча саат' } }],
  tags: ['amenity=drinking_water'],
  reportDays: 3,
  offered: true,
}

export const exampleFacility: ShownFacility = {
  ...{ place: 'ak-bulun', number: 4, kind: 'water', name: null, village: 4, osm: null },
  ...{ landmark: 'мектептин артында', point: { latitude: 42.6014, longitude: 78.6352 } },
  ...{ provider: '«Таза суу» ишканасы', standard: 'Күнүнө 18 саат', tariff: '12 сом / м³' },
  ...{ budgetCode: '70630', basis: 'own', from: null, until: null, endReason: '' },
  kindFacts: kind,
  villageName: { ky: 'Кең-Суу', ru: 'Кен-Суу', en: 'Ken-Suu' },
}
