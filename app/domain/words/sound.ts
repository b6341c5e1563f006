const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'n',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

/** Spellings of one sound in Latin letters, as English, German, Turkish and old maps write it. */
const spellings: readonly [RegExp, string][] = [
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/ts/g, 'c'],
  [/ng$/, 'n'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/**
 * How a word sounds in bare Latin letters, so that `Ak-Su`, `Ak-Suu` and `Ак-Суу` are one name, and `Issyk-Kul` is
 * `Иссык-Куль`: letters of the state language lose their signs, double letters are one.
 */
export function soundOf(word: string): string {
  const bare = word
    .toLowerCase()
    .replace(/[а-яёөүң]/g, (letter) => latin[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '')
  return spellings.reduce((text, [written, sound]) => text.replace(written, sound), bare)
}
