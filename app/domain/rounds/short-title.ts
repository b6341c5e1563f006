/** The most signs of a round's title that the line in the header has room for on a phone of 360 pixels. */
const most = 30

/**
 * A round's title where there is room for a few words: whole where it is short, else what stands before its explanation
 * ("Village budget 2027: residents decide …"). Null where it has no such beginning: cut anywhere else it would not be
 * a name any more.
 */
export function shortTitle(title: string): string | null {
  if (title.length <= most) return title
  const [beginning = ''] = title.split(/\s*(?::|\s[–—-]\s|[(«"“.,;])/)
  const name = beginning.trim()
  return name.length > 0 && name.length <= most ? name : null
}
