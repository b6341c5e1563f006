import type { FacilityImports } from '#app/domain/facilities/imports.ts'
import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import { facilityWork } from './facility-work.ts'

// The heads of the register's own files: what was taken out is taken in again.
const { columns } = facilityWork

export const facilityImports = {
  facilities: {
    title: 'Реестрди таблицадан киргизүү',
    lead: 'Реестрди файл катары алып, өзгөртүп, кайра киргизсе болот. Номери бар сап ошол жазууну өзгөртөт, номери жок сап жаңысын кошот. Ошол эле файл экинчи жолу эч нерсе кошпойт.',
    columns,
  },
  'facility-points': {
    title: 'Реестрди картадан киргизүү (GeoJSON)',
    lead: 'Чекиттер түрүн өз аталышы менен же OpenStreetMap белгилери менен айтат. Айылы жазылбаса, эң жакын айыл алынат.',
    columns,
  },
} satisfies ImportTextsOf<FacilityImports>
