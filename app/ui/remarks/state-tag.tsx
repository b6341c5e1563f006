import type { RemarkState } from '#app/domain/remarks/verdict.ts'
import { numero } from '#app/i18n/format.ts'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

const kinds: Record<RemarkState, TagKind> = {
  ...{ open: 'wait', accepted: 'yes', partly: 'part', rejected: 'no' },
  ...{ outside: 'away', duplicate: 'same', explained: 'yes' },
}

/** What became of a remark, as a word with its sign. */
export function StateTag({
  state,
  duplicateOf,
}: {
  state: RemarkState
  duplicateOf?: number | null | undefined
}) {
  const text = useText().remarkAnswers
  const language = useLanguage()
  const word =
    state === 'duplicate' && duplicateOf
      ? text.sameAs(numero(duplicateOf, language))
      : text.states[state]
  return <Tag kind={kinds[state]}>{word}</Tag>
}
