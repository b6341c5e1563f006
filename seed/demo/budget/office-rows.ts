import { type BudgetRow, spending } from './budget-row.ts'

/** Spending for administration, order and irrigation. */
export const officeRows: readonly BudgetRow[] = [
  spending(
    '70111',
    ['Кызматкерлердин эмгек акысы', 'Заработная плата сотрудников', 'Wages of the staff'],
    [21_800, 21_655, 23_000, 23_000, 24_000, 24_000],
    '2111',
    'equalisation',
  ),
  spending(
    '70111',
    ['Социалдык фондго төгүмдөр', 'Взносы в Социальный фонд', 'Social Fund contributions'],
    [3_761, 3_736, 3_968, 3_968, 4_140, 4_140],
    '2121',
    'own',
  ),
  spending(
    '70111',
    ['Жылытуу, электр энергиясы', 'Отопление, электроэнергия', 'Heat and power'],
    [2_900, 2_941, 3_100, 3_100, 3_200, 3_200],
    '2231',
    'own',
  ),
  spending(
    '70111',
    ['Байланыш', 'Услуги связи', 'Communications'],
    [880, 852, 920, 920, 960, 960],
    '2212',
    'own',
  ),
  spending(
    '70111',
    ['Башка товарлар жана кызматтар', 'Прочие товары и услуги', 'Other goods and services'],
    [4_159, 4_004, 4_512, 4_512, 4_300, 4_300],
    '2215',
    'equalisation',
  ),
  spending(
    '70111',
    ['Кызмат унаасы', 'Служебный автомобиль', 'Official car'],
    [null, null, null, null, 2_030, null],
    '3112',
    'own',
  ),
  spending(
    '70133',
    [
      'Мурунку жылдын кайтарылган акчасы',
      'Возврат средств прошлого года',
      'Money returned from the year before',
    ],
    [null, -65, null, null, null, null],
    '28',
  ),
  spending(
    '70160',
    ['Резервдик фонд', 'Резервный фонд', 'Reserve fund'],
    [1_300, 850, 1_400, 800, 1_400, 1_400],
    '28',
    'own',
  ),
  spending(
    '70310',
    ['Өрт коопсуздугу', 'Пожарная безопасность', 'Fire safety'],
    [1_100, 1_100, 1_180, 1_180, 1_200, 1_200],
    '2215',
    'own',
  ),
  spending(
    '70421',
    ['Сугат арыктарын тазалоо', 'Очистка арыков', 'Clearing of irrigation ditches'],
    [2_400, 2_386, 2_600, 2_600, 2_800, 2_800],
    '2223',
    'own',
  ),
]
