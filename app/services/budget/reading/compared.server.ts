import {
  type Becomes,
  type Difference,
  differenceOf,
} from '#app/domain/budget/reading/difference.ts'
import { kindOf } from '#app/domain/budget/reading/read-line.ts'
import type { ClassKind } from '#app/domain/classifications/entry.ts'
import { follower } from '#app/domain/classifications/following.ts'
import type { VersionReading } from './reading-of.server.ts'

/** What became of each line from one version to another, also where an order changed the codes between their years. */
export function compared(before: VersionReading, after: VersionReading): Difference {
  if (before.version.year === after.version.year) return differenceOf(before, after)
  return differenceOf(before, after, followed(before, after))
}

function followed(before: VersionReading, after: VersionReading): Becomes {
  const kinds: readonly ClassKind[] = ['functional', 'revenue']
  const follow = new Map(kinds.map((kind) => [kind, follower(after.register, kind)]))
  return ({ side, code, key }) => {
    if (code === '') return [key]
    const found = follow.get(kindOf(side))?.(code, before.version.year, after.version.year)
    return found && found.codes.length > 0 ? found.codes : [key]
  }
}
