import { ForViewer } from '#app/ui/for-viewer.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/**
 * On pages that are the same for everybody: the way to follow a line, or all of a year's budget. Whoever is signed in may
 * follow it already, which only the page behind the link knows.
 */
export function FollowLink({ year, what }: { year: number; what: string }) {
  const text = useText().following
  const href = usePaths().follow(year, what)
  const whole = what === ''
  return (
    <p className="no-print">
      <ForViewer who="guest">
        <a href={href}>{whole ? text.linkWhole : text.linkLine}</a>
      </ForViewer>
      <ForViewer who="signed-in">
        <a href={href}>{whole ? text.ownWhole : text.ownLine}</a>
      </ForViewer>
    </p>
  )
}
