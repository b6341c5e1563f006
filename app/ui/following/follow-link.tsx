import { usePaths, useText } from '#app/ui/use-language.ts'

/** On pages that are the same for everybody: the way to follow a line, or all of a year's budget. */
export function FollowLink({ year, what }: { year: number; what: string }) {
  const text = useText().following
  return (
    <p className="no-print">
      <a href={usePaths().follow(year, what)}>{what === '' ? text.linkWhole : text.linkLine}</a>
    </p>
  )
}
