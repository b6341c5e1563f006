import type { ClassEntry, ClassKind, Flow } from '../entry.ts'

/** Code, its name in Kyrgyz, Russian and English; after them what may be left out. */
type Row = readonly [code: string, ky: string, ru: string, en: string, more?: More]
type More = {
  /** What people call it: Kyrgyz, Russian, English. */
  plain?: readonly [string, string, string]
  /** Everyday words in any language, in one line. */
  words?: string
  flow?: Flow
  /** Where it is not the longest code of the list that it begins with. */
  parent?: string
}

/** Rows of a list as entries that always were; each lies under the longest code of the list that it begins with. */
export function written(kind: ClassKind, rows: readonly Row[]): ClassEntry[] {
  const codes = rows.map(([code]) => code)
  return rows.map(([code, ky, ru, en, more = {}]) => ({
    kind,
    code,
    name: { ky, ru, en },
    plain: more.plain ? { ky: more.plain[0], ru: more.plain[1], en: more.plain[2] } : null,
    words: more.words?.split(' ') ?? [],
    parent: more.parent ?? above(code, codes),
    validFrom: null,
    validTo: null,
    successors: [],
    flow: more.flow ?? null,
    origin: 'shipped',
  }))
}

function above(code: string, codes: readonly string[]): string | null {
  const shorter = codes.filter((other) => other !== code && code.startsWith(other))
  return shorter.sort((a, b) => b.length - a.length)[0] ?? null
}
