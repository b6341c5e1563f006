import type { PlaceReasons } from '#app/domain/places/reasons.ts'
import type { TerritoryKind } from '#app/domain/places/territory.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const placeReasons: ReasonTexts<PlaceReasons> = {
  'not-a-soate': () =>
    'Айылдын СОАТЕ коду 417 менен башталган 14 сандан турат, мисалы 41702205805010',
  'soate-of-elsewhere': ({ oblast }) =>
    `Бул код башка облустуку: силердин облустун коддору ${oblast} менен башталат`,
  'soate-taken': ({ name }) => `Бул код мурунтан бар: ${name}`,
  'adults-over-population': ({ population }) =>
    `Чоңдор бардык калктан көп болбойт: калк — ${count(population, 'ky')}`,
  'ends-before-it-begins': ({ from }) =>
    `Бүткөн күнү башталган күндөн (${from}) кийин болушу керек`,
  'ended-before': ({ day }) => `Ал мурда эле бүткөн: ${day}`,
  'not-a-village-row': () => 'мында айылдар гана киргизилет',
  'not-a-successor': () => 'Ордуна келгенди ошол күнү бар айылдардан тандаңыз',
  'last-village': () => 'Бул акыркы айыл: аны бүтүрүүдөн мурда башкасын кошуңуз',
  'geojson-unreadable': ({ line }) => `Файл GeoJSON эмес: ${count(line, 'ky')}-сапта ката бар`,
  'geojson-without-features': () => 'Файлда бир да объект жок: GeoJSON файлын тандаңыз',
  'geojson-too-many': ({ found, max }) =>
    `Файлда ${count(found, 'ky')} объект бар, эң көбү ${count(max, 'ky')} болушу мүмкүн`,
  'feature-without-unit': ({ feature, name }) =>
    `${count(feature, 'ky')}-чек ара («${name}»): мындай аталыш же код тизмеде жок`,
  'feature-of-several': ({ feature, name, units }) =>
    `${count(feature, 'ky')}-чек ара («${name}») бир нече айылга туура келет: ${units}. СОАТЕ кодун кошуңуз`,
  'feature-again': ({ feature, name, before }) =>
    `${count(feature, 'ky')}-чек ара («${name}»): бул айыл ${count(before, 'ky')}-чек арада чийилген`,
  'feature-no-polygon': ({ feature, name, found }) =>
    `${count(feature, 'ky')}-чек ара («${name}») Polygon же MultiPolygon эмес: ${found}`,
  'feature-too-small': ({ feature, name }) =>
    `${count(feature, 'ky')}-чек ара («${name}») эч нерсени курчабайт: кеминде үч башка чекит керек`,
  'feature-no-numbers': ({ feature, name }) =>
    `${count(feature, 'ky')}-чек арада («${name}») сан болбогон чекит бар`,
  'feature-outside': ({ feature, name, longitude, latitude }) =>
    `${count(feature, 'ky')}-чек ара («${name}») өлкөдөн тышкары: узундук ${longitude}, кеңдик ${latitude}`,
  'feature-swapped': ({ feature, name }) =>
    `${count(feature, 'ky')}-чек арада («${name}») кеңдик менен узундук алмашып калган: адегенде узундук жазылат`,
  'feature-too-fine': ({ feature, name, points, max }) =>
    `${count(feature, 'ky')}-чек арада («${name}») ${count(points, 'ky')} чекит бар, эң көбү ${count(max, 'ky')}: жөнөкөйлөтүңүз`,
}

const kinds: Record<TerritoryKind, string> = {
  oblast: 'облус',
  raion: 'район',
  aimak: 'айыл аймагы',
  city: 'шаар',
  village: 'айыл',
}

/** The office's pages about the municipality's territory. */
export const territory = {
  title: 'Аймак жана айылдар',
  lead: 'Бул тизмеден айылдар тандалат жана издөөдө табылат. Эски аталыш эч качан жоголбойт: эл аны айта берет.',
  kinds,
  name: 'Аталышы',
  kind: 'Түрү',
  soate: 'СОАТЕ коду',
  soateHint: '14 сан, мисалы 41702205805010',
  validUntil: 'Качанга чейин күчүндө',
  valid: 'Качан күчүндө',
  always: 'башынан бери',
  from: (day: string) => `${day} тартып`,
  until: (day: string) => `${day} күнүнө чейин`,
  population: 'Калкы',
  adults: 'Чоңдор',
  adultsHint: '18 жашка толгондордун саны',
  outline: 'Чек арасы',
  drawn: 'чийилген',
  notDrawn: 'жок',
  add: 'Айыл кошуу',
  addButton: 'Кошуу',
  download: 'Чек аралар, GeoJSON',
  nameKy: 'Кыргызча аталышы',
  nameRu: 'Орусча аталышы',
  nameEn: 'Англисче аталышы',
  aliases: 'Башка жана мурдагы аталыштары',
  aliasesHint: 'Ар бири өзүнчө сапта. Издөө булар боюнча да табат, мисалы Ак-Су же Ak-Suu.',
  validFrom: 'Кайсы күндөн тартып',
  save: 'Сактоо',
  predecessors: 'Буга чейин',
  successors: 'Ордуна келген',
  end: 'Бириктирүү, бөлүү же жоюу',
  endOf: (name: string) => `${name}: бириктирүү, бөлүү же жоюу`,
  endLead:
    'Ордуна бир айыл келсе, ал бириктирилет: тургундары ошол айылга өтөт. Бир нечеси келсе, бөлүнөт: жаңы айылдарды адегенде кошуңуз. Бири да келбесе, жоюлат. Аталышы издөөдө кала берет.',
  endOn: 'Ал бүтө турган күн',
  endInto: 'Ордуна келген айылдар',
  endReason: 'Эмне үчүн бүтөт',
  endReasonHint: 'Мисалы, чечимдин номери жана күнү. Журналда калат.',
  endLook: 'Эмне болорун көрүү',
  endYes: (unit: string) => `Ооба, «${unit}» бүтсүн`,
  endSure: (unit: string) => `«${unit}» бүтсө, мындай болот:`,
  endNamed: (names: string) => `Ордуна: ${names}`,
  endNothing: 'Ордуна эч нерсе келбейт: айыл жоюлат',
  endResidents: (people: number) => `Ушул айылда катталган тургундар: ${count(people, 'ky')}`,
  endFollow: 'Алар ордуна келген айылдын тургундары болуп калат',
  endAsked: 'Алардын ар бири кийинки киргенде кайсы айылда жашаарын айтат',
  endProposals: (all: number) =>
    `Бүтө элек айлампалардагы сунуштары: ${count(all, 'ky')}. Алар ушул айылдын сунушу бойдон калат`,
  endRounds: (titles: string) => `Тийиштүү айлампалар: ${titles}`,
  endNoRounds: 'Бүтө элек айлампалардын бирине да тийиштүү эмес',
  empty: 'Азырынча бир да айыл жок',
}
