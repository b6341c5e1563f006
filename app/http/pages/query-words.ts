/** What a word behind `?` can be: at most so many signs, one of these, or what fits; a pattern is for short words. */
export type Bounds = number | readonly string[] | RegExp

/** The words behind `?` that a page reads, each within its bounds. */
export type QueryWords = Readonly<Record<string, Bounds>>

/** What names a section of a budget: its code, or all the words of its name. */
export const longestKey = 300

/** A page of a list, from 1; a village or a version, by its number. */
export const pageNumber = /^[1-9]\d{0,5}$/

/** A year of these two centuries. */
export const aYear = /^(?:19|20)\d\d$/

/** What a page is given of a query: its own words, each once, in the order in which it declares them. */
export function declaredIn(query: URLSearchParams, words: QueryWords): URLSearchParams {
  const found = Object.entries(words).flatMap(([name, bounds]) => {
    const value = within(query.get(name) ?? '', bounds)
    return value === '' ? [] : [[name, value]]
  })
  return new URLSearchParams(found)
}

/** A text that is too long is cut as a field would cut it; what else is out of bounds is as if nobody had sent it. */
function within(value: string, bounds: Bounds): string {
  if (typeof bounds === 'number') return value.slice(0, bounds)
  const fits = bounds instanceof RegExp ? bounds.test(value) : bounds.includes(value)
  return fits ? value : ''
}

/** A query that is asked for nothing but what its page declares: who forgets a word learns it at the first visit. */
export class DeclaredQuery extends URLSearchParams {
  readonly #words: QueryWords

  constructor(query: URLSearchParams, words: QueryWords) {
    super(query)
    this.#words = words
  }

  #declared(name: string): string {
    if (!Object.hasOwn(this.#words, name))
      throw new Error(`the page reads "${name}" behind ? and does not declare it`)
    return name
  }

  override get(name: string): string | null {
    return super.get(this.#declared(name))
  }

  override getAll(name: string): string[] {
    return super.getAll(this.#declared(name))
  }

  override has(name: string): boolean {
    return super.has(this.#declared(name))
  }
}
