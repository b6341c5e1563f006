import type { PackageField, PackageResource } from './descriptor.ts'
import type { PackageLevel, PackageMeasure, PackageModel, Source } from './model.ts'

/**
 * The model of a table whose columns say what they are, as version 1.0 of the Fiscal Data Package has it. `joined`:
 * columns that come from other tables. Null where no column is an amount.
 */
export function byColumnTypes(
  resource: PackageResource,
  joined: readonly PackageField[],
  year: string | null,
): PackageModel | null {
  const { fields, extraFields } = resource
  const target = extraFields.some((field) => isOf(field, 'value'))
  const amounts = fields.filter((field) => isOf(field, 'value') || (target && field.normalize))
  if (amounts.length === 0) return null
  const all = [...fields, ...joined, ...extraFields.filter((one) => one.constant !== undefined)]
  const find = (...types: string[]) =>
    sourceOf(all.find((field) => types.some((one) => isOf(field, one))))
  const common = {
    currency: find('value-currency:code', 'value-currency'),
    direction: find('direction'),
    phase: find('phase:id', 'phase:label', 'phase'),
    year: find('date:fiscal-year', 'date:fiscal') ?? (year === null ? null : { constant: year }),
  }
  return {
    measures: amounts.map((field) => measureOf(field, extraFields, common)),
    families: ['functional', 'economic', 'administrative', 'activity'].map((family) =>
      levelsOf(all, family),
    ),
    economic: levelsOf(all, 'economic'),
    name: sourceOf(
      all.find(({ name, columnType }) => !columnType && /^(name|title|label)$/i.test(name)),
    ),
    id: find('budget-line-id'),
  }
}

type Common = Pick<PackageMeasure, 'currency' | 'direction' | 'phase' | 'year'>

function measureOf(
  { name, normalize, factor, currency }: PackageField,
  extra: readonly PackageField[],
  common: Common,
): PackageMeasure {
  const told = (type: string): Source | null => {
    const field = extra.find((one) => isOf(one, type) && normalize?.[one.name] !== undefined)
    const value = field && normalize?.[field.name]
    return value === undefined ? null : { constant: value }
  }
  return {
    ...{ column: name, factor: factor ?? 1 },
    currency: told('value-currency') ?? (currency ? { constant: currency } : common.currency),
    direction: told('direction') ?? common.direction,
    phase: told('phase') ?? common.phase,
    year: told('date:fiscal-year') ?? common.year,
  }
}

/** Whether a column is of a type or of one below it: `phase:id` is a `phase`. */
const isOf = ({ columnType }: PackageField, type: string) =>
  columnType === type || (columnType?.startsWith(`${type}:`) ?? false)

function sourceOf(field: PackageField | undefined): Source | null {
  if (!field) return null
  return field.constant === undefined ? { column: field.name } : { constant: field.constant }
}

/** `functional-classification:generic:level2:label` and its code are one level; they follow as the columns do. */
function levelsOf(fields: readonly PackageField[], family: string): PackageLevel[] {
  const levels = new Map<string, { code: Source | null; label: Source | null }>()
  for (const field of fields) {
    const type = field.columnType ?? ''
    const part = /^(.*?):(code|label)(:part)?$/.exec(type)
    if (!part || !(type.startsWith(`${family}-classification:`) || type.startsWith(`${family}:`)))
      continue
    const [, level = '', what] = part
    const known = levels.get(level) ?? { code: null, label: null }
    levels.set(level, { ...known, [what === 'code' ? 'code' : 'label']: sourceOf(field) })
  }
  return [...levels.values()]
}
