import type {
  PackageAttribute,
  PackageDescriptor,
  PackageDimension,
  PackageResource,
} from './descriptor.ts'
import type { PackageLevel, PackageModel, Source } from './model.ts'

type Model = NonNullable<PackageDescriptor['model']>

/** The model of a table as versions up to 0.4 describe it: measures and dimensions beside the tables. */
export function byModel(
  { measures, dimensions }: Model,
  resource: PackageResource,
  { first, year }: { first: boolean; year: string | null },
): PackageModel | null {
  const own = Object.values(measures).filter((one) =>
    one.resource === undefined ? first : one.resource === resource.name,
  )
  if (own.length === 0) return null
  const all = Object.entries(dimensions)
  const date = all.find(([, { dimensionType }]) => dimensionType === 'datetime')
  const when = date ? yearOf(date[1]) : null
  const constant = (value: string | undefined): Source | null =>
    value ? { constant: value } : null
  const family = (kind: string) =>
    all.filter(([name, one]) => kindOf(name, one) === kind).flatMap(([, one]) => levelsOf(one))
  return {
    measures: own.map(({ source, factor, currency, direction, phase }) => ({
      ...{ column: source, factor: factor ?? 1 },
      currency: constant(currency),
      direction: constant(direction),
      phase: constant(phase),
      year: when ?? constant(year ?? undefined),
    })),
    families: ['functional', 'economic', 'administrative', 'activity', 'other'].map(family),
    economic: family('economic'),
    ...{ name: null, id: null },
  }
}

function kindOf(name: string, { dimensionType, classificationType }: PackageDimension): string {
  if (classificationType) return classificationType
  const named = ['functional', 'economic', 'administrative'].find((kind) => name.includes(kind))
  if (named) return named
  if (/cofog/i.test(name)) return 'functional'
  if (dimensionType === 'entity') return 'administrative'
  if (dimensionType === 'activity') return 'activity'
  return dimensionType === 'classification' ? 'other' : 'none'
}

const sourceOf = ({ source, constant }: PackageAttribute): Source | null =>
  constant === undefined ? (source === undefined ? null : { column: source }) : { constant }

/** The attribute that tells the year, else the first one: a day begins with its year. */
function yearOf({ attributes }: PackageDimension): Source | null {
  const found = Object.entries(attributes).find(([name]) => /year/i.test(name))
  const [first] = Object.values(attributes)
  const taken = found?.[1] ?? first
  return taken ? sourceOf(taken) : null
}

/** Attributes from the highest to the lowest, each with the one that names it. */
function levelsOf({ attributes }: PackageDimension): PackageLevel[] {
  const all = Object.entries(attributes)
  const codes = all.filter(([, { labelfor }]) => labelfor === undefined)
  const depth = (name: string, steps = 0): number => {
    const parent = attributes[name]?.parent
    return parent === undefined || steps > all.length ? steps : depth(parent, steps + 1)
  }
  return codes
    .toSorted(([a], [b]) => depth(a) - depth(b))
    .map(([name, attribute]) => {
      const label = all.find(([, { labelfor }]) => labelfor === name)?.[1]
      const own = sourceOf(attribute)
      // A name without a code is its own label.
      return label ? { code: own, label: sourceOf(label) } : { code: own, label: own }
    })
}
