import { useQuery } from '#app/ui/page.ts'

/** The page's own address with one word of its query set, or taken away where it is ''; the others stay. */
export function useWordHref(): (word: string, value: string) => string {
  const query = useQuery()
  return (word, value) => {
    const asked = new URLSearchParams(query)
    if (value === '') asked.delete(word)
    else asked.set(word, value)
    return `?${asked}`
  }
}
