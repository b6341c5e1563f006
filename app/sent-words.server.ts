import { foldedWords } from '#app/domain/words/fold.ts'
import { sha256 } from '#app/sha256.server.ts'

/**
 * By what it is known that somebody sends the same words about the same thing once more: whoever goes back in the
 * browser gets a new form with the old words in it. Spaces, signs and large letters make no other words.
 */
export function sentAs(account: string, about: string, text: string): string {
  const words = foldedWords(text).join(' ') || text.trim()
  return sha256(JSON.stringify([account, about, words]), 'base64url')
}
