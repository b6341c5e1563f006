import { besides } from '../imports/besides.ts'
import type { Understood } from '../imports/import.ts'
import { cellsOf } from '../imports/read-cells.ts'
import { fault } from '../outcome.ts'
import { foldedWords } from '../words/fold.ts'
import { type VillageColumn, villageColumns } from './imports.ts'
import type { Territory } from './territory.ts'
import { changedUnit, checkCode, checkEntry, type UnitEntry } from './unit-entry.ts'

export type VillageRow = UnitEntry & { soate: string }

const longestName = 120
const mostPeople = 2_000_000
const villageWords = ['айыл', 'айылы', 'кыштак', 'село', 'с', 'village'].map((word) =>
  foldedWords(word).join(' '),
)

/** Reads the rows of a list of villages, in their order; `municipality` is its code in the register. */
export function villageReader(units: readonly Territory[], municipality: string) {
  const seen = new Map<string, number>()
  return (row: number, cells: Readonly<Record<string, string>>): Understood<VillageRow> => {
    const read = cellsOf(cells)
    const soate = (cells.soate ?? '').replace(/\s/g, '')
    const before = units.find((unit) => unit.soate === soate && unit.kind === 'village')
    const entry = entryOf(read, before)
    const again = seen.get(soate)
    if (again !== undefined) read.wrong('soate', fault('', 'cell-twice', { row: again }))
    seen.set(soate, row)
    const known = before ? [] : units
    for (const wrong of checkCode(soate, municipality, known)) read.wrong('soate', wrong)
    for (const wrong of checkEntry(entry)) read.wrong('adults', wrong)
    if (!isVillage(cells.kind ?? '')) read.wrong('kind', fault('', 'not-a-village-row', {}))
    if (read.faults.length > 0)
      return { shown: villageColumns.map((column) => cells[column] ?? ''), faults: read.faults }
    const value = { ...entry, soate }
    const effect = effectOf(entry, before)
    const shown = shownOf(value)
    return { shown: before ? besides(cellsBefore(before), shown) : shown, value, effect }
  }
}

const isVillage = (kind: string) =>
  kind.trim() === '' || villageWords.includes(foldedWords(kind).join(' ') || kind.trim())

/** What a row says; what its file has no word of stays as it is. */
function entryOf(read: ReturnType<typeof cellsOf>, before: Territory | undefined): UnitEntry {
  const name = (language: 'ky' | 'ru' | 'en') =>
    read.text(`name-${language}`, { max: longestName, required: language === 'ky' })
  const [ky, ru, en] = [name('ky'), name('ru'), name('en')]
  const others = { ru: ru || before?.name.ru, en: en || before?.name.en }
  const population = read.whole('population', mostPeople) ?? before?.population ?? null
  const adults = read.whole('adults', mostPeople) ?? before?.adults ?? null
  return {
    name: {
      ky,
      ...(others.ru ? { ru: others.ru } : {}),
      ...(others.en ? { en: others.en } : {}),
    },
    aliases: before?.aliases ?? [],
    validFrom: before?.validFrom ?? null,
    population,
    adults,
    centre: before?.centre ?? null,
  }
}

function effectOf(entry: UnitEntry, before: Territory | undefined) {
  if (!before) return 'new'
  const plain = (unit: Territory) =>
    JSON.stringify([unit.name.ky, unit.name.ru, unit.name.en, unit.population, unit.adults])
  return plain(changedUnit(before, entry)) === plain(before) ? 'same' : 'changed'
}

function shownOf({
  soate,
  name,
  population,
  adults,
}: Pick<VillageRow, 'soate' | 'name' | 'population' | 'adults'>): string[] {
  const cells: Record<VillageColumn, string> = {
    soate,
    'name-ky': name.ky,
    'name-ru': name.ru ?? '',
    'name-en': name.en ?? '',
    kind: '',
    population: String(population ?? ''),
    adults: String(adults ?? ''),
  }
  return villageColumns.map((column) => cells[column])
}

const cellsBefore = ({ soate, name, population, adults }: Territory) =>
  shownOf({ soate, name, population, adults })
