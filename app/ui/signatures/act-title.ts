import { inLanguage } from '#app/domain/language.ts'
import type { ActContent } from '#app/domain/signatures/act-content.ts'
import { actName } from '#app/domain/signatures/act-name.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** What an act is about, in the page's language where it has a title in each. */
export function useActTitle(): (content: ActContent) => string {
  const language = useLanguage()
  return ({ title }) => (typeof title === 'string' ? title : inLanguage(title, language))
}

/** What an act is called and about, in one. */
export function useActName(): (content: ActContent) => string {
  const { acts } = useText().signatures
  const titleOf = useActTitle()
  return (content) => actName(acts, content, titleOf(content))
}
