import type { FacilityImports } from '#app/domain/facilities/imports.ts'
import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import { facilityWork } from './facility-work.ts'

// The heads of the register's own files: what was taken out is taken in again.
const { columns } = facilityWork

export const facilityImports = {
  facilities: {
    title: 'Внести реестр из таблицы',
    lead: 'Реестр можно взять файлом, изменить и внести снова. Строка с номером меняет запись, строка без номера добавляет новую. Тот же файл во второй раз ничего не добавит.',
    columns,
  },
  'facility-points': {
    title: 'Внести реестр с карты (GeoJSON)',
    lead: 'Точки называют вид его именем или метками OpenStreetMap. Если село не указано, берётся ближайшее.',
    columns,
  },
} satisfies ImportTextsOf<FacilityImports>
