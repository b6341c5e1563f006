/** The words by which offices say what a row of a budget table is, in Kyrgyz, Russian and English. */

const alone = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')

const totals = alone('итого|всего|бардыгы|баардыгы|жыйынтыгы|баары|total')
const totalsAtStart =
  /^(итог|жыйынтык|жалпы (сумма|көлөм|жыйынтык|киреше|чыгаша)|общая сумма|общий (итог|объем)|бардык (киреше|чыгаша|салык|трансферт|ресурс|каражат)|(киреше|чыгаша|салык)\p{L}* (жалпы|бардык))/u
const balances = /дефицит|профицит|тартыштык|тартыштыг|таңкыстык|ашыкча|артыкчылы|сальдо|^баланс/u
const financing = /источник|финансир|каржыл|покрыт|жабуу|булак/u

/** Small letters, one way of writing ё, no punctuation at the ends: so that one name is compared with another. */
export function plainName(name: string): string {
  const small = name.toLowerCase().replaceAll('ё', 'е')
  const plain = small.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '').replace(/\s+/g, ' ')
  // «В с е г о» is set apart by spaces to be seen.
  const joined = /^\p{L}( \p{L})+$/u.test(plain) ? plain.replaceAll(' ', '') : plain
  return /[а-яөүң]/.test(joined)
    ? joined.replace(/[a-z]/g, (letter) => cyrillicOf[letter] ?? letter)
    : joined
}

/** Latin letters that stand for Cyrillic ones in words typed on two keyboards. */
const cyrillicOf: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  h: 'н',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  b: 'в',
}

export function isTotal(plain: string): boolean {
  return totals.test(plain) || totalsAtStart.test(plain)
}

/** Income less spending. */
export function isBalance(plain: string): boolean {
  return balances.test(plain) && !financing.test(plain)
}

export const isIncome = (plain: string) =>
  /киреше|доход|поступлен|ресурс|түшүү|revenue|income/u.test(plain)
export const isSpending = (plain: string) => /чыгаша|чыгым|расход|expen|spending/u.test(plain)

/** All there is to spend: income with what was left of the year before. */
export const ofResources = (plain: string) =>
  /ресурс/u.test(plain) && !/киреше|доход|поступлен/u.test(plain)

/** Words that stand before what a total is of: «Итого налоговые доходы», «Жергиликтүү бюджеттин чыгашалары». */
const ofTotals =
  /^(итог|всего|общ|объем|көлөм|бардык|бардыгы|баардыгы|баары|жыйынты|жалпы|total|бюджет|местн|жергилик|айыл|раздел|часть|бөлүм|бөлүг|по|боюнча|налог|неналог|собственн|өз|оз|салык|эмес|текущ|учурдагы|капитал|официальн|расмий|план|i+|v|iv|vi+)/u

/** The words of a name from the first that says what it is a total of. */
export function withoutTotalWords(plain: string): string[] {
  const words = plain.match(/\p{L}+/gu) ?? []
  const first = words.findIndex((word) => !ofTotals.test(word))
  return first < 0 ? [] : words.slice(first)
}

const ofSome = /налог|салык|салыг|собственн|өздүк|текущ|учурдагы|капитал|трансферт/u

/** Whether a total is called by its side alone: «Итого налоговые доходы» are some of the income. */
export const isOfSide = (plain: string) =>
  (isIncome(plain) || isSpending(plain)) && !ofSome.test(plain)

/** The same, or called by a bare «Итого». */
export const isOfAll = ({ plain, is }: { plain: string; is: string }) =>
  is === 'total' && (isOfSide(plain) || withoutTotalWords(plain).length === 0)

/** What was left of the year before; «калдык» alone may as well be waste. */
export const opensAccount = (plain: string) =>
  /^остат(ок|ки)$|остат(ок|ки).*(начал|январ|01[.]01|средств)|(переходящ|свободн)\p{L}* остат/u.test(
    plain,
  ) ||
  /башын\p{L}* .*калды[кг]|калды[кг]\p{L}* .*башын|01[.]01.*калды[кг]|калды[кг].*01[.]01/u.test(
    plain,
  )

/** `parts` add up to the line above, `some` need not, and what stands `aside` is part of nothing. */
export type Marker = { lists: 'parts' | 'some' | 'aside'; where: 'alone' | 'start' | 'end' }

const markers = [
  { lists: 'aside', words: 'справочно|справка|маалымат үчүн|маалымат иретинде|маалымдама' },
  { lists: 'some', words: 'из них|из нее|из него|анын ичинен|алардын ичинен|алардан|анан' },
  {
    lists: 'parts',
    words:
      'в том числе|в т\\. ?ч|в т ч|т\\. ?ч|анын ичинде|алардын ичинде|ошонун ичинде|а\\. ?и|including',
  },
] as const

/** Whether a name begins a list of parts of the line above, or announces one by its end. */
export function markerOf(plain: string): Marker | null {
  for (const { lists, words } of markers) {
    const found = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u').exec(plain)
    if (!found) continue
    const before = plain.slice(0, found.index).replace(/[\s\p{P}]+/gu, '')
    const after = plain.slice(found.index + found[0].length).replace(/[\s\p{P}]+/gu, '')
    if (before === '') return { lists, where: after === '' ? 'alone' : 'start' }
    if (after === '') return { lists, where: 'end' }
  }
  return null
}

/** Columns whose figures are not money that adds up: shares, growth, numbers of things and people. */
export function isNoMoney(head: string): boolean {
  return (
    /%|процент|пайыз|темп|удельн|салыштырма|өсүү|отклонен|четтөө|айырма|разниц|\+ ?\/? ?-/u.test(
      head,
    ) || alone('доля|үлүшү|кол-во|количество|саны|штат|чел|адам|тариф|цена|баасы').test(head)
  )
}

export const isNumbering = (head: string) =>
  /^(№|n|no)?\s*(п ?\/ ?п|к ?\/ ?н|т ?\/ ?р)?\.?$|^№/u.test(head) && head !== ''
export const isCodeHead = (head: string) =>
  alone('код|коду|кодy|code|бкк|кбк|бк|шифр|бөлүм|раздел|эк|фк').test(head) ||
  /классификац/u.test(head)
export const isNameHead = (head: string) =>
  /аталыш|наименован|көрсөткүч|показател|статья|статьи|берене|мазмун|киреше|чыгаша|доход|расход|name|item/u.test(
    head,
  )

/** The unit of amounts that a head names: how many som one is. */
export function unitNamed(text: string): number | null {
  const low = text.toLowerCase()
  if (/(?<!\p{L})(млн|миллион)[\p{L}]*\.? ?(сом|kgs)/u.test(low)) return 1_000_000
  if (/(?<!\p{L})(тыс|миң|мин)[\p{L}]*\.? ?(сом|kgs)/u.test(low)) return 1_000
  if (/(^|[(:,\s])(в )?сом(ах|дор|мен|менен)?[\s).,]*$/u.test(low) && low.length < 60) return 1
  return null
}

/** What a printer puts at the ends of pages: `Стр. 2`, «Продолжение приложения 1». */
export const isOfPage = (plain: string) =>
  /^(стр|страница|лист|бет|барак|page)\P{L}*\d+|^\d+\P{L}*(стр|бет|барак)|^продолжение|уландысы\P{L}*\d*$/u.test(
    plain,
  )
