import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** Lists of some hundred lines each; what was asked for longest ago goes first. */
const mostKept = 40

const kept = new Map<string, string>()

/**
 * The HTML of a part that is the same for many readers, made once for all that it shows: `key` names everything that the
 * part is made of. The part stands alone, so it asks for nothing from around it (no hooks).
 */
export function sharedHtml(key: string, make: () => ReactElement): string {
  const html = kept.get(key) ?? renderToStaticMarkup(make())
  kept.delete(key)
  kept.set(key, html)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return html
}
