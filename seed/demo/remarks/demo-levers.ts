import type { InLanguages } from '#app/domain/language.ts'
import { som } from '#app/domain/money.ts'
import type { KeptGroup, MovableGroup, SaidOfGroup } from '#app/domain/remarks/simulator/levers.ts'

const movable = (
  lines: readonly string[],
  [least, most]: readonly [number, number],
  why: SaidOfGroup = '',
  name: SaidOfGroup = '',
): MovableGroup => ({ lines, name, least: som(least * 1_000), most: som(most * 1_000), why })

const said = (ky: string, ru: string, en: string): InLanguages => ({ ky, ru, en })

/** What the demonstration lets residents move in its draft: ten groups, limits in thousand som. */
export const demoMovable: readonly MovableGroup[] = [
  movable(
    ['70451'],
    [1_000, 1_600],
    said(
      'кар тазалоо жана коопсуздук 1\u00a0000,0',
      'уборка снега и безопасность 1\u00a0000,0',
      'snow clearing and safety 1,000.0',
    ),
  ),
  movable(
    ['70911'],
    [5_000, 5_400],
    said(
      'эмгек акы жана тамактын нормасы 5\u00a0000,0',
      'зарплата и норма питания 5\u00a0000,0',
      'wages and the food standard 5,000.0',
    ),
  ),
  movable(
    ['70630'],
    [1_200, 1_700],
    said(
      'сордургучтардын электр энергиясы 950,0',
      'электроэнергия для насосов 950,0',
      'electricity of the pumps 950.0',
    ),
  ),
  movable(
    ['70111'],
    [3_500, 3_760],
    said(
      'эмгек акы, жылытуу жана байланыш',
      'зарплата, отопление и связь',
      'wages, heating and telephone',
    ),
  ),
  movable(['70620'], [400, 650]),
  movable(['70510'], [280, 420], said('келишим 280,0', 'договор 280,0', 'a contract of 280.0')),
  movable(
    ['70810', '70820'],
    [480, 700],
    '',
    said('Маданият жана спорт', 'Культура и спорт', 'Culture and sport'),
  ),
  movable(
    ['70640'],
    [450, 640],
    said(
      'үлүштүк гранттын 14 чырагы 318,0 жана электр энергиясы 132,0',
      '14 фонарей долевого гранта 318,0 и электроэнергия 132,0',
      '14 lamps of the shared grant 318.0 and electricity 132.0',
    ),
  ),
  movable(['70421'], [200, 400]),
  movable(
    ['71010'],
    [150, 250],
    said('азайтууга болбойт', 'уменьшать нельзя', 'may not be lowered'),
  ),
]

export const demoKept: readonly KeptGroup[] = [
  {
    ...{ lines: ['70160'], name: '', because: 'kenesh' },
    why: said('кеминде 1 %', 'не меньше 1 %', 'at least 1%'),
  },
  {
    ...{ lines: ['70310'], name: '', because: 'law' },
    why: said(
      'өрт өчүрүү кызматынын нормасы',
      'норма пожарной службы',
      'the standard of the fire service',
    ),
  },
]
