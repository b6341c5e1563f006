import type { ActWords } from '../signed-words.ts'
import type { ActContent } from './act-content.ts'

/** What an act is called, with what it is about; `title` is that in the page's language. */
export function actName(acts: ActWords, content: ActContent, title: string): string {
  const { title: kind, named } = acts[content.act]
  // The words of an act take its own content; that the two belong together shows in their common key.
  return named ? named(content as never, title) : `${kind}: ${title}`
}
