import type { FeatureReader, TableReader } from '../imports/row-reader.ts'
import type { FacilityRow } from './facility.ts'
import { type FacilityContext, facilityReader } from './imports/facility-row.ts'
import { cellsIn } from './imports/feature-cells.ts'

const facilities: TableReader<FacilityContext, FacilityRow> = (context) => facilityReader(context)

const points: FeatureReader<FacilityContext, FacilityRow> = (context) => {
  const read = facilityReader(context)
  return (feature) => read(feature.number, cellsIn(feature, context))
}

export const facilityRowReaders = { facilities, 'facility-points': points }
