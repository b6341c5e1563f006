import type { Language } from '../tables/names.ts'

export type Unit = 'som' | 'thousand' | 'million'

export type Title = 'income' | 'expense' | 'both' | 'execution'

/** What stands above and below the table of a resolution's annex. */
export type Dress = {
  /** A title of the sheet's own. */
  words?: string

  annex: number
  /** Which of the ways to write the unit. */
  unitWay?: number
  title: Title
  unit: Unit
  unitAt: 'own' | 'title' | 'columns' | 'none'
}

const annexes = {
  ky: [
    [],
    ['Ак-Булуң айылдык кеңешинин 2026-ж. 29-январындагы', '№ 4/12 токтомуна 1-тиркеме'],
    [
      'Бекитилди',
      'Кызыл-Суу айылдык кеңешинин',
      'XXVIII чакырылышынын 12-сессиясынын',
      '2026-жылдын 14-февралындагы № 27 токтому менен',
      '2-тиркеме',
    ],
    ['Жаңы-Талап айыл аймагы'],
  ],
  ru: [
    [],
    ['Приложение 1', 'к постановлению Узгенского городского кенеша', 'от 27 марта 2026 года № 15'],
    [
      'УТВЕРЖДЁН',
      'постановлением 9-сессии Сокулукского айылного кенеша',
      'VI созыва от 10.02.2026 г. № 3',
    ],
    ['Айыл окмоту Сокулук'],
  ],
} as const

const titles = {
  ky: {
    income: '2027-жылга жана 2028-2029-жылдарга жергиликтүү бюджеттин кирешелери',
    expense: '2027-жылга жана 2028-2029-жылдарга жергиликтүү бюджеттин чыгашалары',
    both: 'Айыл аймагынын 2027-жылга карата бюджети',
    execution: '2026-жылдын 9 айында бюджеттин аткарылышы жөнүндө отчет',
  },
  ru: {
    income: 'Доходы местного бюджета на 2027 год и прогноз на 2028-2029 годы',
    expense: 'Расходы местного бюджета на 2027 год и прогноз на 2028-2029 годы',
    both: 'Бюджет айылного аймака на 2027 год',
    execution: 'Отчёт об исполнении местного бюджета за 9 месяцев 2026 года',
  },
} as const

/** A unit as it is written, in the ways that come. */
const units = {
  ky: {
    som: ['сом', 'сом менен', 'Өлчөө бирдиги: сом'],
    thousand: ['миң сом', 'миң сом менен', 'мин. сом', 'Өлчөө бирдиги: миң сом'],
    million: ['млн сом', 'миллион сом', 'млн. сом менен'],
  },
  ru: {
    som: ['в сомах', 'сом', 'Единица измерения: сом'],
    thousand: ['тыс. сом', 'в тыс. сомов', 'тыс.сом', 'Единица измерения: тысяч сомов'],
    million: ['млн сом', 'в млн. сомов', 'миллионов сомов'],
  },
} as const

const feet = {
  ky: [
    [],
    [
      '',
      'Айылдык кеңештин төрагасы ____________ Т. Асанов',
      'Башкы бухгалтер ____________ А. Осмонова',
    ],
    [
      'Эскертүү: суммалар 2026-жылдын 1-январына карата берилди.',
      '',
      'Айыл өкмөтүнүн башчысы                    Б. Жумабеков',
    ],
  ],
  ru: [
    [],
    ['', 'Председатель кенеша ____________ Т. Асанов', 'Гл. бухгалтер ____________ А. Осмонова'],
    [
      'Примечание: 1) с учётом остатка на 01.01.2026 г.',
      '',
      'Начальник ФЭО                    И. Петрова',
    ],
  ],
} as const

export const annexChoices = [0, 1, 2, 3] as const
export const footChoices = [0, 1, 2] as const

export function unitWord({ unit, unitWay = 0 }: Dress, language: Language): string {
  const ways = units[language][unit]
  return ways[unitWay % ways.length] ?? ways[0]
}

/** The lines above the head, each with the column it stands in counted from the right: 0 for the left margin. */
export function linesAbove(dress: Dress, language: Language): { text: string; right: boolean }[] {
  const title = dress.words ?? titles[language][dress.title]
  const unit = unitWord(dress, language)
  const annex = (annexes[language][dress.annex] ?? []).map((text) => ({ text, right: true }))
  const titled = dress.unitAt === 'title' ? `${title} (${unit})` : title
  const own = dress.unitAt === 'own' ? [{ text: unit, right: true }] : []
  const gap = annex.length ? [{ text: '', right: false }] : []
  return [...annex, ...gap, { text: titled, right: false }, ...own]
}

export function linesBelow(foot: number, language: Language): readonly string[] {
  return feet[language][foot] ?? []
}
