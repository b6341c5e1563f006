import type { PackageResource } from './descriptor.ts'
import type { PackageLevel, PackageModel, Source } from './model.ts'

/** The model of a table as versions up to 0.2 have it: agreed names of columns, the rest said of the whole table. */
export function byHeads(
  { currency, direction, phase, year }: PackageResource,
  heads: readonly string[],
): PackageModel | null {
  const find = (...names: string[]): Source | null => {
    const found = names.flatMap(
      (name) => heads.find((head) => head.toLowerCase() === name) ?? [],
    )[0]
    return found === undefined ? null : { column: found }
  }
  const amount = find('amount', 'value')
  if (!amount || !('column' in amount)) return null
  const constant = (value: string | undefined): Source | null =>
    value ? { constant: value } : null
  const level = (code: Source | null, label: Source | null): PackageLevel[] =>
    code || label ? [{ code, label }] : []
  const economic = level(find('economicid', 'gfsmexpense', 'gfsmrevenue'), find('economic'))
  return {
    measures: [
      {
        ...{ column: amount.column, factor: 1 },
        currency: find('currency') ?? constant(currency),
        direction: find('type', 'direction') ?? constant(direction),
        phase: find('status', 'phase') ?? constant(phase),
        year: find('fiscalyear', 'year', 'date') ?? constant(year),
      },
    ],
    families: [
      level(find('functionalid', 'cofog'), find('functional')),
      economic,
      level(find('adminid'), find('admin')),
      level(find('programid', 'code', 'id'), find('program', 'description', 'name')),
    ],
    economic,
    name: find('description', 'name'),
    id: null,
  }
}
