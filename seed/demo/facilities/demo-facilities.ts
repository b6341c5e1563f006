import type { FacilityRow } from '#app/domain/facilities/facility.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { demoVillages } from '../villages.ts'

type Of = Pick<
  FacilityRow,
  'kind' | 'provider' | 'standard' | 'tariff' | 'budgetCode' | 'basis'
> & {
  /** What one on a street is called; null where a village has one only. */
  called: InLanguages | null
  each: number
}

/** Providers, standards and tariffs are invented. */
const kinds: readonly Of[] = [
  {
    ...{ kind: 'water', each: 4, provider: '«Таза суу» муниципалдык ишканасы', basis: 'own' },
    ...{ standard: 'Күнүнө 18 саат, 1,0 бар', tariff: '12 сом / м³', budgetCode: '70630' },
    called: { ky: 'Колонка', ru: 'Колонка', en: 'Standpipe' },
  },
  {
    ...{ kind: 'waste', each: 3, provider: '«Тазалык» муниципалдык ишканасы', basis: 'own' },
    ...{ standard: 'Жумасына бир жолу', tariff: 'Үйүнө айына 60 сом', budgetCode: '70510' },
    called: { ky: 'Контейнер аянты', ru: 'Контейнерная площадка', en: 'Bin yard' },
  },
  {
    ...{ kind: 'lighting', each: 4, provider: 'Айыл өкмөтү', basis: 'own', tariff: '' },
    ...{ standard: 'Күн батканда күйөт, түнкү 1де өчөт', budgetCode: '70640' },
    called: { ky: 'Көчө жарыгы', ru: 'Уличное освещение', en: 'Street lights' },
  },
  {
    ...{ kind: 'roads', each: 4, provider: 'Айыл өкмөтү', basis: 'own', tariff: '' },
    ...{ standard: 'Кар жааганда бир күндө тазаланат', budgetCode: '70451' },
    called: { ky: 'Жол', ru: 'Дорога', en: 'Road' },
  },
  {
    ...{ kind: 'irrigation', each: 4, provider: '«Ак-Арык» суу пайдалануучулары', basis: 'own' },
    ...{ standard: 'Кезек ар 10 күндө', tariff: '1 га үчүн 900 сом', budgetCode: '70421' },
    called: { ky: 'Арык', ru: 'Арык', en: 'Ditch' },
  },
  {
    ...{ kind: 'kindergarten', each: 1, provider: 'Айыл өкмөтү', basis: 'delegated' },
    ...{ standard: 'Топто 25 бала', tariff: 'Айына 1 500 сом', budgetCode: '70911' },
    called: null,
  },
]

const streets: readonly { name: InLanguages; landmark: string }[] = [
  {
    name: { ky: 'Мектеп көчөсү', ru: 'улица Мектеп', en: 'Mektep street' },
    landmark: 'мектептин жанында',
  },
  {
    name: { ky: 'Достук көчөсү', ru: 'улица Достук', en: 'Dostuk street' },
    landmark: 'дүкөндүн каршысында',
  },
  {
    name: { ky: 'Жаштык көчөсү', ru: 'улица Жаштык', en: 'Jashtyk street' },
    landmark: 'медпункттун артында',
  },
  {
    name: { ky: 'Токтогул көчөсү', ru: 'улица Токтогула', en: 'Toktogul street' },
    landmark: 'көпүрөдөн өткөндө',
  },
]

/** The first of each kind is its village's as a whole and has no name of its own. */
function nameOf(called: InLanguages | null, at: number): InLanguages | null {
  const street = streets[at]?.name
  if (at === 0 || !called || !street) return null
  return {
    ky: `${called.ky}, ${street.ky}`,
    ru: `${called.ru}, ${street.ru}`,
    en: `${called.en}, ${street.en}`,
  }
}

const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000

/** 120 facilities of six kinds in six villages, each a few hundred metres around its village's centre. */
export const demoFacilities: readonly FacilityRow[] = demoVillages.flatMap(({ centre }, village) =>
  kinds.flatMap(({ each, called, ...kind }, of) =>
    Array.from({ length: each }, (_, at): FacilityRow => {
      const turn = (of * 4 + at) * 2.4
      const away = 0.001 + at * 0.0012
      return {
        ...kind,
        name: nameOf(called, at),
        village: village + 1,
        landmark: at === 0 ? '' : (streets[at]?.landmark ?? ''),
        point: {
          latitude: rounded(centre.latitude + away * Math.sin(turn)),
          longitude: rounded(centre.longitude + away * Math.cos(turn)),
        },
        ...{ from: null, osm: null, number: null },
      }
    }),
  ),
)
