/** Letters of other alphabets and codes that are typed for a Cyrillic one; seen in real texts. */
const lookAlikes: Readonly<Record<string, string>> = {
  ӊ: 'ң',
  γ: 'ү',
  ұ: 'ү',
  ѳ: 'ө',
  ɵ: 'ө',
  θ: 'ө',
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

/** Letters that many keyboards lack: written with and without their sign, and щ for ң in old messages. */
const plainLetters: Readonly<Record<string, string>> = {
  ө: 'о',
  ү: 'у',
  ң: 'н',
  щ: 'н',
  ё: 'е',
  й: 'и',
}

const legacyLetters: Readonly<Record<string, string>> = { ъ: 'ө', '\\': 'ү', ё: 'ң' }

/** In the old Kyrgyz fonts ө, ү and ң stood in the places of ъ, backslash and ё: `ъкмът\н\н`. */
function fromLegacyFont(word: string): string {
  const isLegacy = /^ъ|[а-я]\\|\\[а-я]|ъ[^еёюя]/u.test(word)
  return isLegacy ? word.replace(/[ъ\\ё]/g, (letter) => legacyLetters[letter] ?? letter) : word
}

/** Latin look-alikes become Cyrillic only in a word that is Cyrillic otherwise: "Talas" stays Latin. */
function inOneAlphabet(word: string): string {
  const latin = /^[a-z0-9]+$/.test(word)
  return latin ? word : word.replace(/\p{L}/gu, (letter) => lookAlikes[letter] ?? letter)
}

/** One word as it is compared: small letters, one alphabet, without the signs that are often left out. */
export function fold(word: string): string {
  // NFC first, so that й and ё written with a separate sign are the letters themselves.
  const small = word.normalize('NFKC').toLowerCase()
  return inOneAlphabet(fromLegacyFont(small).replaceAll('\\', '')).replace(
    /[өүңщёй]/g,
    (letter) => plainLetters[letter] ?? letter,
  )
}

/**
 * The words of a text as they stand there, without what is in them but not read: soft hyphens, marks of stress and
 * whatever else cannot be seen. The sign for a number is no word.
 */
export function wordsIn(text: string): string[] {
  // Composed first, so that й and ё keep their signs: what is left over then stands on a letter that has none.
  const plain = text.replaceAll('№', ' ').normalize('NFKC')
  return plain.replace(/[\p{M}\p{DI}]/gu, '').match(/[\p{L}\p{N}\\]+/gu) ?? []
}

/** The folded words of a text in their order; signs between words and single letters are left out. */
export function foldedWords(text: string): string[] {
  return wordsIn(text)
    .map(fold)
    .filter((word) => word.length > 1 || /\d/.test(word))
}
