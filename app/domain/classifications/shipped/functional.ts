import { written } from './written.ts'

/**
 * Purposes of spending after COFOG, with the five-digit lines that villages use. From practice: to be checked against
 * the current order, and replaced by the municipality's own list.
 */
export const functional = written('functional', [
  [
    '701',
    'Жалпы багыттагы мамлекеттик кызматтар',
    'Государственные службы общего назначения',
    'General public services',
    { plain: ['Башкаруу', 'Управление', 'Administration'] },
  ],
  [
    '70111',
    'Аткаруу жана өкүлчүлүк органдары',
    'Исполнительные и представительные органы',
    'Executive and legislative bodies',
    {
      plain: ['Айыл өкмөтү жана кеңеш', 'Айыл окмоту и кенеш', 'Administration and council'],
      words: 'кеңеш депутат айылөкмөтү администрация кызматкер сотрудник staff council',
    },
  ],
  [
    '70112',
    'Финансылык жана салык иштери',
    'Финансовые и налоговые вопросы',
    'Financial and fiscal affairs',
    { words: 'финансы салык бухгалтерия налог finance tax' },
  ],
  [
    '70133',
    'Башка жалпы кызматтар',
    'Прочие общие службы',
    'Other general services',
    { words: 'архив статистика каттоо учет statistics' },
  ],
  [
    '70160',
    'Резервдик фонд жана башка жалпы чыгымдар',
    'Резервный фонд и прочие общие расходы',
    'Reserve fund and other general spending',
    { plain: ['Резервдик фонд', 'Резервный фонд', 'Reserve fund'], words: 'резерв кырсык reserve' },
  ],
  ['702', 'Коргоо', 'Оборона', 'Defence', { words: 'аскер каттоо армия воинский military' }],
  [
    '703',
    'Коомдук тартип жана коопсуздук',
    'Общественный порядок и безопасность',
    'Public order and safety',
    {
      plain: ['Тартип, коопсуздук', 'Порядок, безопасность', 'Order and safety'],
      words: 'өрт милиция пожар fire police',
    },
  ],
  [
    '704',
    'Экономикалык маселелер',
    'Экономические вопросы',
    'Economic affairs',
    { plain: ['Жолдор, сугат', 'Дороги, полив', 'Roads, irrigation'] },
  ],
  [
    '70421',
    'Айыл чарбасы жана сугат',
    'Сельское хозяйство и ирригация',
    'Agriculture and irrigation',
    {
      plain: ['Сугат, айыл чарбасы', 'Полив, сельское хозяйство', 'Irrigation and farming'],
      words: 'арык сугат мал жайыт арыки полив скот пастбище ditch pasture irrigation',
    },
  ],
  [
    '70451',
    'Автомобиль жолдору',
    'Автомобильные дороги',
    'Roads',
    {
      plain: ['Жолдорду оңдоо', 'Ремонт дорог', 'Road repair'],
      words: 'жол көпүрө көчө асфальт кар дорога мост улица снег road bridge street snow',
    },
  ],
  [
    '705',
    'Айлана-чөйрөнү коргоо',
    'Охрана окружающей среды',
    'Environmental protection',
    { plain: ['Таштанды, тазалык', 'Мусор, чистота', 'Waste and cleanliness'] },
  ],
  [
    '70510',
    'Таштандыларды чыгаруу',
    'Вывоз отходов',
    'Waste collection',
    {
      plain: ['Таштанды чыгаруу', 'Вывоз мусора', 'Waste collection'],
      words: 'таштанды полигон мусор свалка контейнер waste rubbish garbage',
    },
  ],
  [
    '706',
    'Турак жай жана коммуналдык кызмат көрсөтүүлөр',
    'Жилищные и коммунальные услуги',
    'Housing and community amenities',
    { plain: ['Турак жай, суу, жарык', 'Жильё, вода, свет', 'Housing, water, light'] },
  ],
  ['70610', 'Турак жай чарбасы', 'Жилищное хозяйство', 'Housing', { words: 'үй квартира жильё' }],
  [
    '70620',
    'Көрктөндүрүү',
    'Благоустройство',
    'Community amenities',
    {
      plain: ['Тазалоо, көрктөндүрүү', 'Уборка, озеленение', 'Cleaning and greening'],
      words: 'парк аянт бак көрүстөн сквер кладбище park square cemetery trees',
    },
  ],
  [
    '70630',
    'Суу менен камсыздоо',
    'Водоснабжение',
    'Water supply',
    {
      plain: ['Ичүүчү суу', 'Питьевая вода', 'Drinking water'],
      words: 'суу түтүк кудук сордургуч вода труба скважина насос water pipe pump',
    },
  ],
  [
    '70640',
    'Көчөлөрдү жарыктандыруу',
    'Уличное освещение',
    'Street lighting',
    {
      plain: ['Көчө жарыгы', 'Освещение улиц', 'Street lights'],
      words: 'жарык чырак лампа свет фонарь лампочка light lamp',
    },
  ],
  [
    '707',
    'Саламаттык сактоо',
    'Здравоохранение',
    'Health',
    { words: 'доктур ФАП оорукана врач больница doctor clinic hospital' },
  ],
  [
    '708',
    'Эс алуу, маданият жана дин',
    'Отдых, культура и религия',
    'Recreation, culture and religion',
    { plain: ['Маданият, спорт', 'Культура, спорт', 'Culture and sport'] },
  ],
  [
    '70810',
    'Эс алуу жана спорт',
    'Отдых и спорт',
    'Recreation and sport',
    { words: 'стадион аянтча оюн площадка спорт stadium playground' },
  ],
  [
    '70820',
    'Маданият',
    'Культура',
    'Culture',
    { words: 'клуб китепкана майрам библиотека праздник club library festival' },
  ],
  ['709', 'Билим берүү', 'Образование', 'Education', { words: 'окуу школа school' }],
  [
    '70911',
    'Мектепке чейинки билим берүү',
    'Дошкольное образование',
    'Pre-school education',
    {
      plain: ['Бала бакчалар', 'Детские сады', 'Kindergartens'],
      words: 'балабакча бакча садик сад kindergarten nursery',
    },
  ],
  [
    '70921',
    'Жалпы орто билим берүү',
    'Общее среднее образование',
    'General secondary education',
    { plain: ['Мектептер', 'Школы', 'Schools'], words: 'мектеп школа school' },
  ],
  ['70950', 'Мектептен тышкаркы билим берүү', 'Внешкольное образование', 'Out-of-school education'],
  [
    '710',
    'Социалдык коргоо',
    'Социальная защита',
    'Social protection',
    { words: 'жардам жөлөкпул помощь пособие benefit help' },
  ],
])
