import { foldedWords } from './fold.ts'
import { stems } from './stem.ts'

/** What people ask a local budget for, as each language calls it; proposals are written in one and looked for in another. */
const groups = [
  'суу вода водоснабжение водопровод водопроводный water',
  'түтүк труба водопровод pipe',
  'сордургуч насос pump',
  'арык сугат канал ирригация орошение полив поливной irrigation ditch',
  'кудук скважина колодец well',
  'канализация саркынды сток стоки sewerage sewage',
  'жол дорога дорожный тротуар road',
  'көчө улица уличный street',
  'көпүрө мост bridge',
  'кар снег снегоочистка snow',
  'жарык чырак лампа свет освещение фонарь light lighting lamp',
  'электр электричество электроэнергия power electricity',
  'мектеп школа школьный school',
  'бакча балабакча садик детсад сад дошкольный kindergarten nursery preschool',
  'мугалим тарбиячы учитель педагог воспитатель teacher',
  'оорукана фап больница поликлиника амбулатория hospital clinic',
  'доктур дарыгер врач медик фельдшер doctor nurse',
  'дары дарылоо лекарство медикамент medicine',
  'аянтча площадка playground',
  'стадион stadium',
  'спорт мелдеш соревнование sport games',
  'таштанды мусор отходы свалка полигон контейнер waste rubbish garbage trash',
  'тазалоо тазалык уборка очистка чистота cleaning',
  'тосмо забор ограждение fence',
  'китепкана библиотека library',
  'маданият клуб культура дк culture club',
  'майрам праздник торжество holiday festival',
  'аялдама остановка stop',
  'автобус маршрутка транспорт перевозка bus transport',
  'унаа машина автомобиль автомашина car vehicle',
  'бензин күйүүчү гсм топливо горючее fuel petrol',
  'көмүр уголь coal',
  'дарак көчөт дерево саженец озеленение tree',
  'сейилбак парк сквер аллея park square',
  'чатыр крыша кровля roof',
  'балдар дети детский children',
  'оңдоо ремонт капремонт repair',
  'куруу курулуш строительство стройка construction building',
  'ажаткана туалет санузел toilet',
  'көрүстөн кладбище cemetery',
  'жаштар молодёжь youth',
  'аял женщина women',
  'улгайган карыя пожилой пенсионер престарелый elderly pensioner',
  'майып инвалид ЛОВЗ disabled disability',
  'терезе окно window',
  'жылытуу жылуулук отопление тепло теплоснабжение heating heat',
  'айдоо вспашка',
  'мал скот животноводство cattle',
  'жайыт пастбище pasture',
  'ветеринар ветврач veterinary vet',
  'айлык маяна эмгекакы эмгек зарплата заработная оклад жалованье wage salary pay',
  'соцфонд социалдык социальный social',
  'жардам жөлөкпул пособие помощь benefit help',
  'тамак тамактануу азык питание продукты food meals',
  'телефон байланыш интернет связь internet phone communication',
  'иссапар командировка travel',
  'салык налог налоги tax',
  'ижара аренда rent lease',
  'айып штраф fine',
  'жер земля земельный land',
  'карыз долг задолженность заём кредит debt loan',
  'резерв запас reserve',
  'өрт пожар пожарный fire',
  'коопсуздук тартип безопасность порядок милиция safety order police',
  'кеңеш депутат кенеш council deputy',
  'акимият өкмөт администрация мэрия окмоту administration office',
  'трансферт дотация субвенция transfer subsidy',
  'грант долевой grant',
  'жабдык эмерек оборудование мебель техника equipment furniture',
].map((words) => [...new Set(foldedWords(words).flatMap((word) => [word, ...stems(word)]))])

/** The stems of what means the same as a folded word, itself included; none for a word that has no such relatives. */
export function sameMeaning(word: string): string[] {
  const forms = new Set([word, ...stems(word)])
  return groups.filter((group) => group.some((one) => forms.has(one))).flat()
}

/** Two words that stand for one, in any of their forms: what is said apart is looked for together. */
const pairs = [
  ['эмгек', 'акы', 'эмгекакы'],
  ['заработная', 'плата', 'зарплата'],
  ['оплата', 'труда', 'зарплата'],
  ['бала', 'бакча', 'балабакча'],
  ['детский', 'сад', 'детсад'],
  ['сейил', 'бак', 'сейилбак'],
].map((words) => words.flatMap(foldedWords))

const isFormOf = (word: string, other: string) =>
  word.startsWith(other) || stems(word).some((stem) => stems(other).includes(stem))

/** The folded words of a search with every such pair as the one word that it stands for. */
export function joinedWords(words: readonly string[]): string[] {
  const [word, next, ...rest] = words
  if (word === undefined) return []
  const pair = next && pairs.find(([a, b]) => isFormOf(word, a ?? '') && isFormOf(next, b ?? ''))
  return pair?.[2] ? [pair[2], ...joinedWords(rest)] : [word, ...joinedWords(words.slice(1))]
}
