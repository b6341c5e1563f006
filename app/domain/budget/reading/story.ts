import type { ClassKind } from '../../classifications/entry.ts'
import { follower } from '../../classifications/following.ts'
import type { Register } from '../../classifications/register.ts'
import type { Amount } from '../line.ts'
import { addUp } from '../sums.ts'

/** What a line was in one year. */
export type StoryYear = {
  year: number
  /** Its codes in that year; none where it did not exist. */
  codes: readonly string[]
  /** Codes of the year one looks from that share these amounts; none where all of it is the line's own. */
  shared: readonly string[]
  /** Empty where the year has nothing of it, which is not zero. */
  amounts: readonly Amount[]
}

/** The amounts of a year by the codes of that year. */
export type YearAmounts = ReadonlyMap<string, readonly Amount[]>

/** A line through the years: under the codes that each year had for it, a year without it without amounts. */
export function storyOf(
  {
    register,
    kind,
    code,
    year,
  }: { register: Register; kind: ClassKind; code: string; year: number },
  years: ReadonlyMap<number, YearAmounts>,
): StoryYear[] {
  const follow = follower(register, kind)
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([other, amounts]) => {
      const { codes, shared } =
        other === year ? { codes: [code], shared: [] } : follow(code, year, other)
      const found = codes.flatMap((one) => {
        const known = amounts.get(one)
        return known ? [known] : []
      })
      return { year: other, codes, shared, amounts: addUp(found) }
    })
}
