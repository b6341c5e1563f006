import type { BuiltProject } from '#app/domain/delivery/built.ts'
import { money } from '#app/i18n/format.ts'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { BuiltTag } from './built-list.tsx'

/** What residents chose and a line of the budget pays for, each with how far it is; nothing where there is none. */
export function PaidProjects({ projects }: { projects: readonly BuiltProject[] }) {
  const text = useText().delivery
  const language = useLanguage()
  const paths = usePaths()
  if (projects.length === 0) return null
  return (
    <section>
      <h2>{text.paidHere}</h2>
      <ul>
        {projects.map((project) => (
          <li key={project.number}>
            <a href={paths.delivery(project.number)}>
              <ShownTitle of={project} />
            </a>{' '}
            <BuiltTag project={project} />
            <br />
            <small>
              {text.givenAndSpent(money(project.granted, language), money(project.spent, language))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
