import { type DeskView, deskViews } from '#app/domain/evaluation/desk.ts'
import { count } from '#app/i18n/format.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Props = { view: DeskView; counts: Readonly<Record<DeskView, number>> }

/** Links that narrow the desk, each with how many lines it shows; each view has its own address. */
export function DeskViews({ view, counts }: Props) {
  const text = useText().checks
  const language = useLanguage()
  const { checks } = usePaths()
  return (
    <nav aria-label={text.viewsLabel}>
      <ul className="views">
        {deskViews.map((one) => (
          <li key={one}>
            {one === view ? (
              <b aria-current="page">
                {text.views[one]} <small>{count(counts[one], language)}</small>
              </b>
            ) : (
              <a href={one === 'all' ? checks : `${checks}?show=${one}`}>
                {text.views[one]} <small>{count(counts[one], language)}</small>
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
