import { instantOf } from '#app/domain/calendar/day.ts'
import type { BuiltProject } from '#app/domain/delivery/built.ts'
import { deliveryStages } from '#app/domain/delivery/delivery.ts'
import { titleIn } from '#app/domain/words/office-title.ts'
import { date, money } from '#app/i18n/format.ts'
import { Picture } from '#app/ui/ideas/picture.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Beads } from '#app/ui/stages/beads.tsx'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  projects: readonly BuiltProject[]
  /** Names of the villages by number. */
  villages: Readonly<Record<number, string>>
  /** The first one is shown larger than the others. */
  lead?: boolean
  heading?: 'h2' | 'h3'
}

/** What residents' votes have built: picture, money given and spent, how far it is. */
export function BuiltList({ projects, villages, lead = false, heading = 'h3' }: Props) {
  return (
    <ul className="built">
      {projects.map((project, place) => (
        <Built
          key={project.number}
          project={project}
          village={project.village === null ? null : (villages[project.village] ?? null)}
          lead={lead && place === 0}
          heading={heading}
        />
      ))}
    </ul>
  )
}

type BuiltProps = {
  project: BuiltProject
  village: string | null
  lead: boolean
  heading: 'h2' | 'h3'
}

function Built({ project, village, lead, heading: Heading }: BuiltProps) {
  const text = useText()
  const language = useLanguage()
  const paths = usePaths()
  const { number, theme, photo, done, granted, spent } = project
  const all = deliveryStages.length
  const picture = photo
    ? {
        src: paths.file(photo, '640'),
        alt: text.delivery.photo(titleIn(language, project).title),
        width: 320,
        height: 240,
      }
    : null
  return (
    <li className={lead ? 'lead' : undefined}>
      <Picture photo={picture} theme={theme} />
      <Heading>
        <a href={paths.delivery(number)}>
          <ShownTitle of={project} />
        </a>
      </Heading>
      <p>
        <small>
          {village ?? text.rounds.wholeAimak} ·{' '}
          {text.delivery.givenAndSpent(money(granted, language), money(spent, language))}
        </small>
      </p>
      <Beads done={done} all={all} label={text.delivery.stagesDone(done, all)} />
      <p>
        <BuiltTag project={project} />
      </p>
    </li>
  )
}

/** Opened and when, or the stage it is in and by how much it is late. */
export function BuiltTag({ project: { stage, openedOn, lateDays } }: Pick<BuiltProps, 'project'>) {
  const text = useText().delivery
  const language = useLanguage()
  if (stage === null)
    return (
      <Tag kind="yes">
        {openedOn ? text.openedOn(date(instantOf(openedOn), language)) : text.done}
      </Tag>
    )
  return lateDays > 0 ? (
    <Tag kind="no">{text.stageLate(text.stages[stage], lateDays)}</Tag>
  ) : (
    <Tag kind="on">{text.stages[stage]}</Tag>
  )
}
