import type { FacilityKind } from '../kind.ts'
import { indicator } from './indicator.ts'

/** Water, waste, light, roads and bridges: what reaches every house. */
export const supply: readonly FacilityKind[] = [
  {
    key: 'water',
    name: { ky: 'Ичүүчү суу', ru: 'Питьевая вода', en: 'Drinking water' },
    sign: 'water',
    questions: [
      indicator('pressure', 'Басымы', 'Напор', 'Pressure'),
      indicator('taste', 'Даамы жана тунуктугу', 'Вкус и прозрачность', 'Taste and clearness'),
      indicator('regularity', 'Үзгүлтүксүздүгү', 'Регулярность', 'Regularity'),
      indicator('tariff', 'Тарифи адилетпи', 'Справедлив ли тариф', 'Fairness of the tariff'),
      indicator('repair', 'Оңдоо тездиги', 'Скорость ремонта', 'Speed of repair'),
    ],
    facts: [
      indicator('hours', 'Күнүнө канча саат', 'Часов в день', 'Hours a day'),
      indicator('days', 'Жумасына канча күн', 'Дней в неделю', 'Days a week'),
      indicator('works', 'Колонка иштейби', 'Работает ли колонка', 'The standpipe works'),
      indicator('distance', 'Аралыгы, метр', 'Расстояние, метров', 'Distance, metres'),
      indicator('turbid', 'Суу киргилби', 'Видна ли муть', 'Turbidity seen'),
      indicator('price', '1 м³ баасы, сом', 'Цена 1 м³, сом', 'Price of 1 m³, som'),
    ],
    tags: [
      'amenity=drinking_water',
      'man_made=water_tap',
      'man_made=water_tower',
      'drinking_water=yes',
    ],
    reportDays: 3,
    offered: true,
  },
  {
    key: 'waste',
    name: { ky: 'Таштанды чыгаруу', ru: 'Вывоз мусора', en: 'Waste collection' },
    sign: 'waste',
    questions: [
      indicator('regularity', 'Үзгүлтүксүздүгү', 'Регулярность', 'Regularity'),
      indicator('cleanness', 'Тазалыгы', 'Чистота', 'Cleanness'),
      indicator('price', 'Баасы', 'Цена', 'Price'),
    ],
    facts: [
      indicator('pick-ups', 'Айына канча жолу', 'Вывозов в месяц', 'Pick-ups a month'),
      indicator('fill', 'Контейнер толушу, %', 'Заполнение баков, %', 'How full the bins are, %'),
      indicator('dump', 'Жапайы таштанды барбы', 'Видна ли свалка', 'A dump is seen'),
    ],
    tags: ['amenity=waste_disposal', 'amenity=recycling', 'landuse=landfill'],
    reportDays: 5,
    offered: true,
  },
  {
    key: 'lighting',
    name: { ky: 'Көчөлөрдү жарыктандыруу', ru: 'Уличное освещение', en: 'Street lighting' },
    sign: 'light',
    questions: [
      indicator('safe', 'Кечинде коопсузбу', 'Безопасно ли вечером', 'Feels safe in the evening'),
      indicator('dark', 'Караңгы жерлер', 'Тёмные места', 'Dark places'),
    ],
    facts: [
      indicator('lamps', 'Бардык чырактар', 'Всего фонарей', 'Lamps in all'),
      indicator('working', 'Күйгөн чырактар', 'Горит фонарей', 'Lamps that work'),
      indicator('hours', 'Канча саат күйөт', 'Сколько часов горит', 'Hours lit'),
    ],
    tags: ['highway=street_lamp', 'lit=yes', 'lit=no'],
    reportDays: 7,
    offered: true,
  },
  {
    key: 'roads',
    name: { ky: 'Жол, көпүрө', ru: 'Дороги, мосты', en: 'Roads, bridges' },
    sign: 'road',
    questions: [
      indicator('ride', 'Жүрүү ыңгайы', 'Ровность', 'How it rides'),
      indicator('dust', 'Чаңы', 'Пыль', 'Dust'),
      indicator('snow', 'Кар тазалоо', 'Уборка снега', 'Snow clearing'),
    ],
    facts: [
      indicator(
        'months',
        'Жылына канча ай өтсө болот',
        'Проезжа месяцев в году',
        'Passable months',
      ),
      indicator('potholes', '100 метрде чуңкур', 'Ям на 100 метров', 'Potholes per 100 m'),
      indicator('repaired', 'Акыркы оңдолгон жылы', 'Год последнего ремонта', 'Last repair'),
    ],
    tags: [
      'highway=residential',
      'highway=unclassified',
      'highway=tertiary',
      'highway=track',
      'man_made=bridge',
    ],
    reportDays: 14,
    offered: true,
  },
  {
    key: 'irrigation',
    name: { ky: 'Сугат суу', ru: 'Поливная вода', en: 'Irrigation water' },
    sign: 'irrigation',
    questions: [
      indicator('share', 'Бөлүштүрүү адилеттүүлүгү', 'Справедливость очереди', 'Fair shares'),
      indicator('time', 'Убагында келиши', 'Своевременность', 'Timeliness'),
    ],
    facts: [
      indicator('days', 'Суу болгон күндөр', 'Дней с водой', 'Days with water'),
      indicator('ditch', 'Тазаланган арык, км', 'Очищено арыка, км', 'Ditch cleaned, km'),
      indicator('fee', 'Төлөмү, сом', 'Плата, сом', 'Fee, som'),
    ],
    tags: ['waterway=ditch', 'waterway=canal'],
    reportDays: 3,
    offered: true,
  },
]
