import { foldedWords } from './fold.ts'

/**
 * By what it is known that somebody sends the same words about the same thing once more: whoever goes back in the
 * browser gets a new form with the old words in it. Spaces, signs and large letters make no other words.
 */
export function sentWords(account: string, about: string, text: string): string {
  return JSON.stringify([account, about, foldedWords(text).join(' ') || text.trim()])
}
