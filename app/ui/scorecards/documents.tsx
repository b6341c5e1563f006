import type { Minutes } from '#app/domain/scorecards/documents.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The signed minutes of a meeting, as they were laid down. */
export function MinutesLink({ minutes }: { minutes: Minutes }) {
  const paths = usePaths()
  return <a href={paths.file(minutes.id)}>{useText().scorecards.signed}</a>
}
