import { som } from '#app/domain/money.ts'
import type { KeptGroup, MovableGroup } from '#app/domain/remarks/simulator/levers.ts'

const movable = (
  lines: readonly string[],
  [least, most]: readonly [number, number],
  why = '',
  name = '',
): MovableGroup => ({ lines, name, least: som(least * 1_000), most: som(most * 1_000), why })

/** What the demonstration lets residents move in its draft: ten groups, limits in thousand som. */
export const demoMovable: readonly MovableGroup[] = [
  movable(['70451'], [1_000, 1_600], 'кар тазалоо жана коопсуздук 1\u00a0000,0'),
  movable(['70911'], [5_000, 5_400], 'эмгек акы жана тамактын нормасы 5\u00a0000,0'),
  movable(['70630'], [1_200, 1_700], 'сордургучтардын электр энергиясы 950,0'),
  movable(['70111'], [3_500, 3_760], 'эмгек акы, жылытуу жана байланыш'),
  movable(['70620'], [400, 650]),
  movable(['70510'], [280, 420], 'келишим 280,0'),
  movable(['70810', '70820'], [480, 700], '', 'Маданият жана спорт'),
  movable(['70640'], [450, 640], 'үлүштүк гранттын 14 чырагы 318,0 жана электр энергиясы 132,0'),
  movable(['70421'], [200, 400]),
  movable(['71010'], [150, 250], 'азайтууга болбойт'),
]

export const demoKept: readonly KeptGroup[] = [
  { lines: ['70160'], name: '', because: 'kenesh', why: 'кеминде 1 %' },
  { lines: ['70310'], name: '', because: 'law', why: 'өрт өчүрүү кызматынын нормасы' },
]
