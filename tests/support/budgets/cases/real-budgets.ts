import type { Row } from '../tables/rows.ts'

const line = (key: string, name: string, ...amounts: number[]): Row => ({
  key,
  name,
  level: 0,
  amounts: amounts.map((thousands) => Math.round(thousands * 100)),
})

const total = (key: string, name: string, of: readonly string[], ...amounts: number[]): Row => ({
  ...line(key, name, ...amounts),
  of,
  kind: 'total',
})

const narynTaxes = [
  line('income', 'Киреше салыгы', 42_877),
  line('voluntary', 'Ыктыярдуу патент', 8_356),
  line('compulsory', 'Милдеттүү патент', 902.7),
  line('single', 'Бирдиктүү салык', 684),
  line('building', 'Турак эмес имаратка салык', 2_300),
  line('household', 'Короо жерлерге салык', 600),
  line('land', 'Айыл чарба эмес жерлерге салык', 2_100),
  line('sales', 'Сатуудан алынуучу салык', 15_300),
  line('vehicles', 'Транспорт каражаттарына салык', 5_000),
  line('royalty', 'Роялти', 13.7),
]

const narynOther = [
  line('special', 'Атайын каражаттар', 10_000),
  line('rent', 'Муниципалдык мүлк', 4_500),
  line('sale', 'Жерди сатуу', 200),
  line('waste', 'Таштандыларды чыгарууга жыйым', 22),
]

const keys = (rows: readonly Row[]) => rows.map(({ key }) => key)

/** Naryn town, 2017: 78 133,4 of taxes and 14 722,0 of other income. */
export const naryn: Row[] = [
  ...narynTaxes,
  total('taxes', 'Салыктык кирешелердин жыйынтыгы', keys(narynTaxes), 78_133.4),
  ...narynOther,
  total('other', 'Салыктык эмес кирешелердин жыйынтыгы', keys(narynOther), 14_722),
  total('all', 'Бардыгы', ['taxes', 'other'], 92_855.4),
]

/** Kara-Kujur, 2021 and 2022: the comma of 8 598,6 is lost. */
export const karaKujur: Row[] = [
  line('own', 'Өз кирешелер', 2_520.8, 2_947.1),
  line('equal', 'Теңдештирүүчү грант', 6_033.6, 5_651.5),
  {
    ...total('all', 'Бардыгы', ['own', 'equal'], 8_554.4, 85_986),
    written: { 1: 'bare' },
  },
  line('special', 'Атайын каражаттар', 200, 200),
]

/** Kazan-Kuigan, 2023: 258,0 that nothing explains. */
export const kazanKuigan: Row[] = [
  line('own', 'Өз кирешелер', 3_132.1),
  line('special', 'Атайын каражаттар', 351),
  line('equal', 'Теңдөөчү трансферт', 6_872),
  total('all', 'Кирешелердин бардыгы', ['own', 'special', 'equal'], 10_613.1),
]

/** Jan-Bulak, 2020: spent more than received; the deficit with its digits as given. */
export const janBulak = (balance: number): Row[] => [
  line('income', 'Кирешелердин бардыгы', 7_151.4),
  line('expense', 'Чыгашалардын бардыгы', 7_389.7),
  {
    ...line('balance', 'Тартыштык (-), ашыгы (+)', balance),
    of: ['income'],
    without: ['expense'],
    kind: 'balance',
  },
]
