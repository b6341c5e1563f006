import type { FacilityKind } from '../kind.ts'
import { indicator } from './indicator.ts'

/** Kindergartens, culture, veterinary points and the counter: where people are served by people. */
export const people: readonly FacilityKind[] = [
  {
    key: 'kindergarten',
    name: { ky: 'Бала бакча', ru: 'Детский сад', en: 'Kindergarten' },
    sign: 'kinder',
    questions: [
      indicator('care', 'Кам көрүү', 'Забота', 'Care'),
      indicator('food', 'Тамагы', 'Питание', 'Food'),
      indicator('warmth', 'Жылуулугу', 'Тепло', 'Warmth'),
      indicator('queue', 'Кезек адилеттүүлүгү', 'Справедливость очереди', 'Fairness of the queue'),
    ],
    facts: [
      indicator('places', 'Орундар', 'Мест', 'Places'),
      indicator('children', 'Балдар', 'Детей', 'Children'),
      indicator('waiting', 'Кезекте турган', 'В очереди', 'On the waiting list'),
      indicator('staff', 'Кызматкерлер', 'Сотрудников', 'Staff'),
      indicator('toilets', 'Даараткана', 'Туалетов', 'Toilets'),
      indicator('heating', 'Жылытуу иштейби', 'Работает ли отопление', 'Heating works'),
    ],
    tags: ['amenity=kindergarten'],
    reportDays: 5,
    offered: true,
  },
  {
    key: 'culture',
    name: {
      ky: 'Маданият, спорт, эс алуу',
      ru: 'Культура, спорт, досуг',
      en: 'Culture, sport, leisure',
    },
    sign: 'culture',
    questions: [
      indicator('access', 'Жеткиликтүүлүгү', 'Доступность', 'Access'),
      indicator('programme', 'Иш-чаралары', 'Программа', 'Programme'),
      indicator('condition', 'Абалы', 'Состояние', 'Condition'),
    ],
    facts: [
      indicator('hours', 'Ачык сааттар', 'Часов работы', 'Open hours'),
      indicator('events', 'Айына канча иш-чара', 'Мероприятий в месяц', 'Events a month'),
    ],
    tags: ['amenity=community_centre', 'leisure=pitch', 'leisure=park'],
    reportDays: 14,
    offered: true,
  },
  {
    key: 'veterinary',
    name: {
      ky: 'Ветеринария, жайыт',
      ru: 'Ветеринария, пастбища',
      en: 'Veterinary service, pasture',
    },
    sign: 'other',
    questions: [
      indicator('reach', 'Жетүү оңойлугу', 'Легко ли добраться', 'Reach'),
      indicator('price', 'Баасы', 'Цена', 'Price'),
      indicator('vaccine', 'Вакцина бар-жогу', 'Наличие вакцины', 'Vaccine in stock'),
    ],
    facts: [
      indicator('response', 'Канча күндө келет', 'Дней до приезда', 'Days until somebody comes'),
      indicator('stocked', 'Дарысы бар пункттар', 'Пунктов с запасом', 'Points that are stocked'),
    ],
    tags: ['amenity=veterinary'],
    reportDays: 3,
    offered: true,
  },
  {
    key: 'counter',
    name: {
      ky: 'Айыл өкмөтүнүн кабылдамасы',
      ru: 'Приёмная айыл окмоту',
      en: 'Administration counter',
    },
    sign: 'other',
    questions: [
      indicator('courtesy', 'Сылыктыгы', 'Вежливость', 'Courtesy'),
      indicator('speed', 'Тездиги', 'Скорость', 'Speed'),
      indicator('no-extra', 'Кошумча төлөм сурашпайбы', 'Без лишних поборов', 'No extra payment'),
    ],
    facts: [
      indicator(
        'days',
        'Мөөнөткө салыштырмалуу күн',
        'Дней против срока',
        'Days against the standard',
      ),
      indicator('papers', 'Суралган кагаздар', 'Бумаг запрошено', 'Papers asked for'),
    ],
    tags: ['office=government'],
    reportDays: 14,
    offered: true,
  },
]
