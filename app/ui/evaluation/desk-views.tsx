import { type DeskView, deskViews } from '#app/domain/evaluation/desk.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** Links that narrow the desk; each view has its own address. */
export function DeskViews({ view }: { view: DeskView }) {
  const text = useText().checks
  const { checks } = usePaths()
  return (
    <nav aria-label={text.viewsLabel}>
      <ul className="views">
        {deskViews.map((one) => (
          <li key={one}>
            {one === view ? (
              <b aria-current="page">{text.views[one]}</b>
            ) : (
              <a href={one === 'all' ? checks : `${checks}?show=${one}`}>{text.views[one]}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
