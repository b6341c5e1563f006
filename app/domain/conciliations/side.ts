/** Who a side is: those who wrote remarks, a department of the administration, members of the kenesh, others. */
export const sideKinds = ['authors', 'office', 'kenesh', 'others'] as const
export type SideKind = (typeof sideKinds)[number]

/** One side at the table, and how many came for it; null where nobody counted. */
export type Side = {
  /** On its table, from 1. */
  number: number
  name: string
  kind: SideKind
  women: number | null
  men: number | null
}

export const mostSides = 8
/** How many may come for one side: more is a slip of the pen. */
export const mostAtTable = 200

/** Who sat at the table, as far as it was counted; null where it was counted for no side. */
export function satAt(
  sides: readonly Pick<Side, 'women' | 'men'>[],
): { women: number; all: number } | null {
  const counted = sides.filter(({ women, men }) => women !== null || men !== null)
  if (counted.length === 0) return null
  const women = counted.reduce((sum, one) => sum + (one.women ?? 0), 0)
  return { women, all: counted.reduce((sum, one) => sum + (one.men ?? 0), women) }
}
