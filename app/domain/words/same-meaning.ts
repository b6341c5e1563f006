import { foldedWords } from './fold.ts'
import { stems } from './stem.ts'

/** What people ask a local budget for, as each language calls it; proposals are written in one and looked for in another. */
const groups = [
  'суу вода водоснабжение water',
  'арык сугат канал орошение irrigation ditch',
  'кудук скважина колодец well',
  'жол дорога road',
  'көчө улица street',
  'көпүрө мост bridge',
  'жарык чырак свет освещение фонарь light lighting lamp',
  'мектеп школа school',
  'бакча садик kindergarten',
  'оорукана фап больница поликлиника амбулатория hospital clinic',
  'аянтча площадка playground',
  'стадион stadium',
  'таштанды мусор отходы свалка waste rubbish garbage',
  'тосмо забор ограждение fence',
  'китепкана библиотека library',
  'маданият культура culture',
  'аялдама остановка stop',
  'дарак көчөт дерево саженец озеленение tree',
  'чатыр крыша кровля roof',
  'балдар дети детский children',
  'оңдоо ремонт repair',
  'ажаткана туалет toilet',
  'көрүстөн кладбище cemetery',
  'жаштар молодёжь youth',
  'терезе окно window',
  'жылытуу отопление heating',
  'айдоо вспашка',
  'мал скот cattle',
].map((words) => [...new Set(foldedWords(words).flatMap((word) => [word, ...stems(word)]))])

/** The stems of what means the same as a folded word, itself included; none for a word that has no such relatives. */
export function sameMeaning(word: string): string[] {
  const forms = new Set([word, ...stems(word)])
  return groups.filter((group) => group.some((one) => forms.has(one))).flat()
}
