import { expect, test } from 'vitest'
import { fold, foldedWords } from '#app/domain/words/fold.ts'
import { searchWords, wantedWords } from '#app/domain/words/search-words.ts'
import { stems } from '#app/domain/words/stem.ts'

/** Whether a search finds a text, as the database does it. */
function finds(search: string, text: string): boolean {
  const words = searchWords([text])
  return wantedWords(search).every(({ prefix, stems }) =>
    words.some((word) => word.startsWith(prefix) || stems.includes(word)),
  )
}

test.each([
  ['окмоту', 'өкмөтү'],
  ['өкмөтү', 'окмоту'],
  ['ОКМОТУ', 'Өкмөтү'],
  ['Ак-Булун', 'Ак-Булуң'],
  ['Ак-Булуӊ', 'Ак-Булуң'],
  ['кγн', 'күн'],
  ['кѳчѳ', 'көчө'],
  ['кɵчɵ', 'көчө'],
  ['Кещеш', 'кеңеш'],
  ['ъкмът\\н\\н', 'өкмөтүнүн'],
  ['ёлка', 'елка'],
  ['чай', 'чаи'],
])('«%s» is the same word as «%s» for the search', (typed, meant) => {
  expect(foldedWords(typed)).toEqual(foldedWords(meant))
})

test('a word typed with Latin look-alikes is the Cyrillic word, a Latin name stays Latin', () => {
  expect(fold('сyy')).toBe(fold('суу'))
  expect(fold('Talas')).toBe('talas')
})

test('a Russian word with a hard sign inside is not taken for an old font', () => {
  expect(fold('объект')).toBe('объект')
})

test.each([
  ['көчө', 'Мектеп көчөсүнө 6 чырак'],
  ['кочолор', 'Мектеп көчөсүнө 6 чырак'],
  ['мектеп', 'Мектебибиздин чатыры'],
  ['жарык', 'Жогорку Ак-Булуңда көчө жарыктары'],
  ['дороги', 'Ремонт дорога'],
  ['улица', 'Уличное освещение'],
  ['осв', 'Уличное освещение'],
  ['чырак мектеп', 'Мектеп көчөсүнө 6 чырак'],
  ['kocho', 'Мектеп көчөсүнө 6 чырак'],
  ['jol', 'Жолдорду оңдоо'],
  ['dzhol', 'Жолдорду оңдоо'],
  ['suu', 'Таза сууну үйлөргө киргизүү'],
  ['ichuuchu suu', 'Мектепке ичүүчү суу чыпкасы'],
  ['remont dorog', 'Ремонт дорог'],
  ['wi-fi', 'Айылга акысыз Wi-Fi чекити'],
])('a search for «%s» finds «%s»', (search, text) => {
  expect(finds(search, text)).toBe(true)
})

test('a short word in Latin letters does not find every word that begins alike', () => {
  expect(finds('suu', 'Айылдын сунушу')).toBe(false)
  expect(finds('jol', 'Көчө чырактары')).toBe(false)
})

test('a search needs all its words', () => {
  expect(finds('чырак көпүрө', 'Мектеп көчөсүнө 6 чырак')).toBe(false)
})

test('short words are not cut to nothing', () => {
  expect(stems('суу')).toEqual(['суу'])
})

test('signs alone search for nothing', () => {
  expect(wantedWords('.*$(){}|')).toEqual([])
  expect(wantedWords('abc\\ \\\\').map(({ prefix }) => prefix)).toEqual(['abc'])
})

test('what is in a word but not read, a soft hyphen or a mark of stress, hides it from nobody', () => {
  for (const written of ['мект\u00adепке', 'мекте\u0301пке', 'мект\u200bепке', 'мект\u2060епке'])
    expect([written, finds('мектеп', written)]).toEqual([written, true])
  for (const searched of ['мекте\u0301п', 'мек\u00adтеп'])
    expect([searched, finds(searched, 'мектепке жол')]).toEqual([searched, true])
  expect(finds('йод', 'и\u0306од')).toBe(true)
})

test.each([
  ['вода', 'Таза суу түтүгү'],
  ['мусор', 'Таштанды чыгаруу'],
  ['мусора', 'Таштандыга контейнер'],
  ['дорога', 'Мектепке чейинки жол'],
  ['освещение', 'Көчөгө жарык'],
  ['көпүрө', 'Ремонт моста'],
  ['water', 'Питьевая вода для села'],
  ['зарплата', 'Кызматкерлердин эмгек акысы'],
  ['зарплата', 'Заработная плата воспитателей'],
  ['айлык', 'Заработная плата сотрудников'],
  ['эмгек акы', 'Заработная плата сотрудников'],
  ['заработная плата', 'Мугалимдердин айлыгы'],
  ['оплата труда', 'Тарбиячылардын эмгек акысы'],
  ['salary', 'Мугалимдердин эмгек акысы'],
  ['свет', 'Көчө жарыгы'],
  ['жарык', 'Уличное освещение'],
  ['суу', 'Ремонт водопровода'],
  ['жол', 'Ремонт внутрисельских дорог'],
  ['таштанды', 'Вывоз мусора два раза в месяц'],
  ['garbage', 'Таштандыны айына эки жолу чыгаруу'],
  ['садик', 'Балдардын бакчасынын чатыры'],
  ['бала бакча', 'Детский сад «Айчүрөк»'],
  ['детский сад', 'Бала бакчанын тамагы'],
  ['детские сады', 'Бала бакчанын тамагы'],
  ['мектеп', 'Школьное питание'],
  ['отопление', 'Мектептин жылуулугу'],
  ['налог', 'Жер салыгы'],
  ['аренда', 'Жердин ижарасы'],
  ['пособие', 'Муктаж үй-бүлөлөргө жардам'],
  ['интернет', 'Услуги связи'],
  ['учитель', 'Мугалимдерге үй'],
  ['снег', 'Жолдун карын тазалоо'],
])('who looks for %s in one language finds "%s" in another', (search, text) => {
  expect(finds(search, text)).toBe(true)
})

test('what means something else is not found', () => {
  expect(finds('вода', 'Мектептин чатыры')).toBe(false)
  expect(finds('мусор', 'Көчөгө жарык')).toBe(false)
  expect(finds('зарплата', 'Айылга акысыз Wi-Fi чекити')).toBe(false)
  expect(finds('зарплата', 'Жердин ижара акысы')).toBe(false)
  expect(finds('садик', 'Балдар аянтчасы')).toBe(false)
  expect(finds('жер салыгы', 'Патент салыгы')).toBe(false)
  expect(finds('эмгек акы', 'Плата за аренду')).toBe(false)
})

test('the sign for a number is no word: № 14 asks for 14', () => {
  expect(wantedWords('№ 14')).toEqual([{ prefix: '14', stems: ['14'] }])
  expect(wantedWords('№14').map(({ prefix }) => prefix)).toEqual(['14'])
})
