import type { Understood } from '../imports/import.ts'
import type { Feature } from '../imports/read-features.ts'
import type { Beside, FeatureReader, TableReader } from '../imports/row-reader.ts'
import { outlineReader, type UnitOutline } from './outlines/read-outlines.ts'
import type { Territory } from './territory.ts'
import { type VillageRow, villageReader } from './village-row.ts'

/** The municipality's own code in the register and everything that it keeps of its territory. */
export type TerritoryContext = { municipality: string; units: Territory[] }

const villages: TableReader<TerritoryContext, VillageRow> = ({ units, municipality }) =>
  villageReader(units, municipality)

const outlines: FeatureReader<TerritoryContext, UnitOutline> = ({ units }, beside) =>
  outlineRowReader(units, beside)

export const placeRowReaders = { villages, outlines }

/** Reads the features of one file as rows: each finds its unit by name or code, or the only one is that chosen. */
function outlineRowReader(units: readonly Territory[], { option, rows }: Beside) {
  const read = outlineReader(units, rows === 1 && option !== '' ? option : null)
  return (feature: Feature): Understood<UnitOutline> => understood(feature, read(feature), units)
}

function understood(
  { words }: Feature,
  read: ReturnType<ReturnType<typeof outlineReader>>,
  units: readonly Territory[],
): Understood<UnitOutline> {
  if ('reason' in read)
    return { shown: [words.join(', ').slice(0, 200)], faults: [{ column: null, ...read }] }
  const { soate, outline } = read
  const unit = units.find((one) => one.soate === soate)
  const points = outline.coordinates.flat(outline.type === 'Polygon' ? 1 : 2).length
  const same = JSON.stringify(unit?.outline) === JSON.stringify(outline)
  const effect = same ? 'same' : unit?.outline ? 'changed' : 'new'
  return { shown: [unit?.name.ky ?? '', soate, String(points)], value: read, effect }
}
